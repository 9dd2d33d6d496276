using System.Text.Json;

namespace DirectoryApi.Tests.Pages.Search;

public sealed class SuggestionsTests(SampleSite pages)
{
    [Theory]
    [InlineData("/ru/suggest.json?q=кокш", "Кокшетау, Акмолинская область", "Место", "/ru/search?settlement=kokshetau")]
    [InlineData("/kk/suggest.json?q=көкш", "Көкшетау, Ақмола облысы", "Жер", "/kk/search?settlement=kokshetau")]
    [InlineData("/ru/suggest.json?q=цон+эк", "ЦОН № 2 города Экибастуза", "Центр обслуживания населения", "/ru/offices/slug-of-con-2")]
    [InlineData("/ru/suggest.json?q=выдача+разр", "Выдача разрешения на хранение оружия", "Услуга", "/ru/services/weapons-permit")]
    [InlineData("/en/suggest.json?q=pavlodar+reg", "Pavlodar Region", "Place", "/en/regions/pavlodar")]
    [InlineData("/ru/suggest.json?q=аккольский", "Аккольский район, Акмолинская область", "Место", "/ru/regions/akmola/akkol")]
    public async Task ABeginning_LeadsToWhatIsMeant(string path, string text, string kind, string href)
    {
        var suggestions = await SuggestAsync(path);

        Assert.Contains(suggestions, suggestion => suggestion.GetProperty("href").GetString() == href
            && suggestion.GetProperty("kind").GetString() == kind
            && suggestion.GetProperty("text").GetString()!.StartsWith(text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/ru/suggest.json")]
    [InlineData("/ru/suggest.json?q=+")]
    [InlineData("/ru/suggest.json?q=qqqqqqqqqqq")]
    [InlineData("/ru/suggest.json?q=!!!&lat=abc&lon=999")]
    public async Task NothingToSuggest_IsAnEmptyList(string path) => Assert.Empty(await SuggestAsync(path));

    [Fact]
    public async Task ATextThatIsTooLong_IsAnEmptyList() => Assert.Empty(await SuggestAsync("/ru/suggest.json?q=" + new string('к', 201)));

    [Fact]
    public async Task Answers_AreKeptForAMinuteByWhoeverAsked()
    {
        using var response = await pages.GetAsync("/ru/suggest.json?q=цон");

        Assert.Equal("max-age=60, private", response.Headers.CacheControl?.ToString());
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
    }

    private async Task<JsonElement[]> SuggestAsync(string path)
    {
        using var response = await pages.GetAsync(path);
        response.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return [.. json.RootElement.Clone().EnumerateArray()];
    }
}
