using System.Net;
using System.Text.Json;

namespace DirectoryApi.Tests.Pages.Regions;

public sealed class RegionPagesTests(SampleSite pages)
{
    [Fact]
    public async Task Regions_AreListedWithTheNumberOfTheirOffices()
    {
        var page = await pages.PageAsync("/ru/regions");

        Assert.Equal(
            [("/ru/regions/almaty", "24"), ("/ru/regions/akmola", "2"), ("/ru/regions/pavlodar", "3")],
            page.QuerySelectorAll("main section a").Select(link => (link.GetAttribute("href")!, link.QuerySelector(".number")!.TextContent)));
    }

    [Fact]
    public async Task Region_HasItsDistricts_ThenItsOfficesByKind()
    {
        var page = await pages.PageAsync("/kk/regions/akmola");

        Assert.Equal("Ақмола облысы", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            ["/kk/regions/akmola/kokshetau", "/kk/regions/akmola/akkol"],
            page.QuerySelectorAll(".links a").Select(link => link.GetAttribute("href")));
        Assert.Equal(
            ["/kk/offices/slug-of-dvd-akmola", "/kk/offices/slug-of-rovd-akkol"],
            page.QuerySelectorAll(".offices a").Select(link => link.GetAttribute("href")));
        Assert.Equal("akmola", page.QuerySelector("main input[name=region]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task District_IsHeadedByItsNameAndItsRegion()
    {
        var page = await pages.PageAsync("/ru/regions/akmola/kokshetau");

        Assert.Equal("Город Кокшетау, Акмолинская область", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task ManyOfficesOfAKind_AreCutWithALinkToAll()
    {
        var page = await pages.PageAsync("/ru/regions/almaty");

        Assert.Equal(12, page.QuerySelectorAll(".offices a").Length);
        Assert.Equal("/ru/search?kind=public-service-centre&region=almaty", page.QuerySelector("main section a.button")!.GetAttribute("href"));
    }

    [Fact]
    public async Task District_HasATrailInWordsAndAsData()
    {
        var page = await pages.PageAsync("/en/regions/akmola/akkol");

        Assert.Equal(
            ["/en/", "/en/regions", "/en/regions/akmola"],
            page.QuerySelectorAll(".breadcrumbs a").Select(link => link.GetAttribute("href")));
        using var json = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        var items = json.RootElement.GetProperty("itemListElement").EnumerateArray().ToArray();
        Assert.Equal("BreadcrumbList", json.RootElement.GetProperty("@type").GetString());
        Assert.Equal([1, 2, 3, 4], items.Select(item => item.GetProperty("position").GetInt32()));
        Assert.EndsWith("/en/regions/akmola/akkol", items[^1].GetProperty("item").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("http://", items[^1].GetProperty("item").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ru/regions/atlantis")]
    [InlineData("/ru/regions/akmola/ekibastuz")]
    [InlineData("/ru/regions/akmola/%3Cb%3E")]
    public async Task UnknownPlaces_AreNotFound(string path) => await pages.PageAsync(path, HttpStatusCode.NotFound);
}
