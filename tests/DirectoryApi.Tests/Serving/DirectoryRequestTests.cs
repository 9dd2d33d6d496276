using DirectoryApi.Domain.Languages;
using DirectoryApi.Serving;

namespace DirectoryApi.Tests.Serving;

public class DirectoryRequestTests
{
    private static readonly LocalizedText[] Texts =
    [
        new(Language.Kk, "kk", TextOrigin.Derived),
        new(Language.Ru, "ru", TextOrigin.Printed),
    ];

    [Theory]
    [InlineData(Language.Kk, null, "kk")]
    [InlineData(Language.En, null, "ru")]
    [InlineData(null, Language.Kk, "kk")]
    [InlineData(null, Language.En, "ru")]
    [InlineData(Language.Ru, Language.Kk, "ru")]
    [InlineData(Language.En, Language.Kk, "kk")]
    [InlineData(null, null, "ru")]
    public void Choose_TakesTheLanguageAskedFor_ThenTheOneAccepted_ThenThePrintedOne(Language? asked, Language? accepted, string text)
    {
        var request = new DirectoryRequest(null!, accepted is { } language ? [language] : []);
        Assert.Equal(text, request.Choose(Texts, asked).Text);
    }
}
