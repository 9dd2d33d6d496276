using DirectoryApi.Search.Understanding.Corrections;

namespace DirectoryApi.Search.Tests.Understanding;

public sealed class TermVocabularyTests
{
    private readonly TermVocabulary _vocabulary = new([("темиртау", 9), ("темир", 2), ("абаи", 5), ("12а", 3), ("темиртау", 1)]);

    [Fact]
    public void Contains_ATerm_IsByItsFoldedForm()
    {
        Assert.True(_vocabulary.Contains("12а"));
        Assert.False(_vocabulary.Contains("теміртау"));
    }

    [Theory]
    [InlineData("тимиртиу", 0, "темиртау")]
    [InlineData("тимиртру", 1, "темиртау")]
    [InlineData("тимритиу", 1, "темиртау")]
    [InlineData("димиртиу", 2, "")]
    [InlineData("тимирти", 2, "темиртау темир")]
    [InlineData("", 2, "")]
    public void Near_AKey_FindsTermsWithTheSameFirstLetter(string key, int maxEdits, string terms) =>
        Assert.Equal(terms.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), _vocabulary.Near(key, maxEdits).Select(found => found.Term).Order());

    [Theory]
    [InlineData("караганда", "караганда", 0)]
    [InlineData("карганда", "караганда", 1)]
    [InlineData("акраганда", "караганда", 1)]
    [InlineData("зердени", "зеренди", 2)]
    [InlineData("", "аб", 2)]
    [InlineData("абвгд", "эюяъь", 3)]
    public void Between_TwoWords_CountsEditsUpToTheLimit(string left, string right, int edits)
    {
        Assert.Equal(edits, EditDistance.Between(left, right, 2));
        Assert.Equal(edits, EditDistance.Between(right, left, 2));
    }
}
