using DirectoryApi.Text.Folding;
using DirectoryApi.Text.Stemming;

namespace DirectoryApi.Text.Tests.Stemming;

public class KazakhStemmerTests
{
    private static readonly List<string[]> Pairs =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Stemming", "kazakh-pairs.tsv")).Select(line => line.Split('\t'))];

    [Fact]
    public void Stem_finds_the_hand_checked_stems()
    {
        Assert.Equal(100, Pairs.Count);
        Assert.Empty(Pairs.Where(pair => !pair[1].Equals(KazakhStemmer.Stem(pair[0]), StringComparison.OrdinalIgnoreCase)).Select(pair => pair[0]));
    }

    [Fact]
    public void StemFolded_finds_them_in_text_typed_without_Kazakh_letters()
    {
        Assert.Empty(Pairs.Where(pair => KazakhStemmer.StemFolded(FoldedForm.Of(pair[0])) != FoldedForm.Of(pair[1])).Select(pair => pair[0]));
    }

    /// <summary>Words that are in no list: the rules decide.</summary>
    [Theory]
    [InlineData("патрондарының", "патрон")]
    [InlineData("қызметкерлеріне", "қызметкер")]
    [InlineData("лицензияларын", "лицензия")]
    [InlineData("шетелдіктерге", "шетелдік")]
    [InlineData("қауіпсіздігі", "қауіпсіздік")]
    [InlineData("зілзаланың", "зілзала")]
    [InlineData("хаттамасынан", "хаттама")]
    [InlineData("мемлекеттерімен", "мемлекет")]
    [InlineData("тапаншаңыз", "тапанша")]
    [InlineData("Майқайыңнан", "майқайың")]
    public void Stem_takes_off_plural_possessive_and_case(string word, string stem)
    {
        Assert.Equal(stem, KazakhStemmer.Stem(word));
    }

    [Theory]
    [InlineData("тұтынушы")]
    [InlineData("тапсырушы")]
    [InlineData("беріледі")]
    [InlineData("берілетін")]
    [InlineData("бекітілсін")]
    [InlineData("Бабатайұлы")]
    [InlineData("жексенбі")]
    [InlineData("қалалық")]
    [InlineData("Алматы")]
    [InlineData("шаң")]
    public void Stem_leaves_ends_that_only_look_like_suffixes(string word)
    {
        Assert.Equal(word.ToLowerInvariant(), KazakhStemmer.Stem(word));
    }

    [Theory]
    [InlineData("запастағы", "запас")]
    [InlineData("жылғы", "жыл")]
    [InlineData("сенбіде", "сенбі")]
    public void Stem_repairs_only_behind_a_suffix_that_begins_with_a_vowel(string word, string stem)
    {
        Assert.Equal(stem, KazakhStemmer.Stem(word));
    }

    [Theory]
    [InlineData("города")]
    [InlineData("центра")]
    public void StemFolded_leaves_Russian_words(string word)
    {
        Assert.Equal(word, KazakhStemmer.StemFolded(word));
    }
}
