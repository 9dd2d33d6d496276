using DirectoryApi.Domain.Languages;
using DirectoryApi.Importers.Fields;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Importers.Tests.Fields;

public class TypeWordTableTests
{
    private static readonly TypeWordTable Settlements = TypeWordTable.Read("settlement-types.tsv");

    [Theory]
    [InlineData("город Кокшетау", Language.Ru)]
    [InlineData("Г.КОКШЕТАУ", Language.Ru)]
    [InlineData("Көкшетау қаласы", Language.Kk)]
    public void In_ATextWithAWordForAType_GivesThoseOfItsLanguage(string text, Language language)
    {
        Assert.NotEmpty(Settlements.In(text, language));
        Assert.All(Settlements.In(text, language), word => Assert.Equal(language, word.Language));
    }

    [Theory]
    [InlineData("№ 7", Language.Ru)]
    [InlineData("", Language.Kk)]
    [InlineData("Kokshetau city", Language.En)]
    public void In_ATextWithout_GivesNone(string text, Language language) => Assert.Empty(Settlements.In(text, language));

    [Fact]
    public void In_LeavesOutNoWordThatMatches()
    {
        var words = Settlements.In("город", Language.Ru);
        Prop.ForAll<string?, int>((noise, draw) =>
        {
            var word = words[(int)((uint)draw % words.Count)];
            var form = word.Forms[(int)((uint)draw % word.Forms.Count)];
            var text = $"{noise}{(draw % 2 == 0 ? form : form.ToUpperInvariant())} Абай";
            return !word.Match(text).Success || Settlements.In(text, Language.Ru).Contains(word);
        }).QuickCheckThrowOnFailure();
    }
}
