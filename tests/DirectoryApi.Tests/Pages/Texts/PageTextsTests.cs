using System.Text.RegularExpressions;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Pages.Texts;

namespace DirectoryApi.Tests.Pages.Texts;

public sealed partial class PageTextsTests
{
    [Fact]
    public void Texts_AreThereInEveryLanguage_WithTheSamePlaceholders()
    {
        var russian = PageTexts.Of(Language.Ru);
        foreach (var language in Enum.GetValues<Language>())
        {
            var texts = PageTexts.Of(language);
            Assert.All(texts.Keys, key =>
            {
                Assert.False(string.IsNullOrWhiteSpace(texts[key]), $"{key} says nothing in {language}.");
                Assert.Equal(Placeholders(russian[key]), Placeholders(texts[key]));
            });
        }
    }

    [Theory]
    [InlineData(Language.Ru, 1, "1 учреждение")]
    [InlineData(Language.Ru, 3, "3 учреждения")]
    [InlineData(Language.Ru, 11, "11 учреждений")]
    [InlineData(Language.Ru, 22, "22 учреждения")]
    [InlineData(Language.Ru, 112, "112 учреждений")]
    [InlineData(Language.Ru, 1021, "1\u00A0021 учреждение")]
    [InlineData(Language.Ru, 0, "0 учреждений")]
    [InlineData(Language.Kk, 5, "5 мекеме")]
    [InlineData(Language.En, 1, "1 office")]
    [InlineData(Language.En, 1200, "1,200 offices")]
    public void Count_TakesThePluralFormOfTheLanguage(Language language, int count, string expected) =>
        Assert.Equal(expected, PageTexts.Of(language).Count("offices", count));

    [Fact]
    public void MissingKey_IsNamed()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => PageTexts.Of(Language.Kk)["no.such"]);
        Assert.Contains("no.such", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryKindAndDay_HasWords()
    {
        foreach (var texts in Enum.GetValues<Language>().Select(PageTexts.Of))
        {
            Assert.All(Enum.GetValues<OfficeKind>(), kind => Assert.NotEqual(OfficeWords.Of(kind, texts), OfficeWords.OfMany(kind, texts)));
            Assert.Equal(7, Enum.GetValues<DayOfWeek>().Select(day => PageDates.Text(day, texts)).Distinct().Count());
        }
    }

    [Theory]
    [InlineData(Language.Kk, "2012 ж. 5 қаңтар")]
    [InlineData(Language.Ru, "5 января 2012 г.")]
    [InlineData(Language.En, "5 January 2012")]
    public void Date_IsInWords(Language language, string expected) =>
        Assert.Equal(expected, PageDates.Text(new DateOnly(2012, 1, 5), PageTexts.Of(language)));

    [Theory]
    [InlineData(0.42, "420 м")]
    [InlineData(0.9996, "1,0 км")]
    [InlineData(9.96, "10 км")]
    [InlineData(1234.4, "1\u00A0234 км")]
    public void Distance_IsAsExactAsItIsUseful(double kilometres, string expected) =>
        Assert.Equal(expected, PageNumbers.Distance(kilometres, PageTexts.Of(Language.Ru)));

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
