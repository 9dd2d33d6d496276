using DirectoryApi.Tests.Samples;

namespace DirectoryApi.Tests.Search;

/// <summary><c>suggest</c> over HTTP.</summary>
public sealed class SuggestionTests(ServedSample directory)
{
    [Fact]
    public async Task Suggest_GivesTextsAndWhatTheyLeadTo()
    {
        var data = await directory.DataAsync(
            """
            {
              place: suggest(prefix: "кокш", first: 1) { text target { __typename ... on Settlement { slug } } }
              office: suggest(prefix: "цон эк", language: RU, first: 1) { target { ... on Office { kind } } }
              service: suggest(prefix: "выдача", first: 1) { text target { ... on Service { slug } } }
              region: suggest(prefix: "pavlodar reg", language: EN, first: 1) { text target { ... on Region { slug } } }
            }
            """);

        JsonAssert.Equal(
            """
            {
              "place": [{"text": "Көкшетау, Ақмола облысы", "target": {"__typename": "Settlement", "slug": "kokshetau"}}],
              "office": [{"target": {"kind": "PUBLIC_SERVICE_CENTRE"}}],
              "service": [{"text": "Выдача разрешения на хранение оружия", "target": {"slug": "weapons-permit"}}],
              "region": [{"text": "Pavlodar Region", "target": {"slug": "pavlodar"}}]
            }
            """,
            data);
    }

    [Theory]
    [InlineData("ru", "Кокшетау, Акмолинская область")]
    [InlineData("kk", "Көкшетау, Ақмола облысы")]
    [InlineData(null, "Көкшетау, Ақмола облысы")]
    public async Task Suggest_OfWordsOfSeveralLanguages_FollowsAcceptLanguage(string? acceptLanguage, string text)
    {
        var data = await directory.DataAsync("{ suggest(prefix: \"кок\", first: 1) { text } }", null, acceptLanguage);

        Assert.Equal(text, data.GetProperty("suggest")[0].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("first: 101", "Argument \"first\" is 101; it must be from 1 to 100.")]
    [InlineData("near: {latitude: -90.5, longitude: 0}", "Argument \"near\" has the latitude -90.5; it must be from -90 to 90 degrees.")]
    public async Task Suggest_OfABadArgument_SaysWhatIsWrongWithIt(string argument, string message) =>
        Assert.Equal(message, await directory.ErrorAsync($"{{ suggest(prefix: \"цо\", {argument}) {{ text }} }}"));

    [Fact]
    public async Task Suggest_OfTenKilobytes_IsRefused() => Assert.Equal(
        "Argument \"prefix\" has 10240 characters; at most 200 are allowed.",
        await directory.ErrorAsync("query($p: String!) { suggest(prefix: $p) { text } }", new { p = new string('а', 10_240) }));
}
