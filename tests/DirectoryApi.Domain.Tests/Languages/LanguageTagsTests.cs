using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Domain.Tests.Languages;

public class LanguageTagsTests
{
    [Theory]
    [InlineData("kk", Language.Kk)]
    [InlineData("ru-KZ", Language.Ru)]
    [InlineData("EN_us", Language.En)]
    public void TryParse_ReadsThePrimarySubtag(string tag, Language language)
    {
        Assert.True(LanguageTags.TryParse(tag, out var parsed));
        Assert.Equal(language, parsed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("kkk")]
    [InlineData("fr")]
    public void TryParse_OfALanguageTheDirectoryDoesNotSpeak_IsFalse(string tag) => Assert.False(LanguageTags.TryParse(tag, out _));
}
