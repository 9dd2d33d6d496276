namespace DirectoryApi.Tests.Pages.Home;

public sealed class HomePageTests(SampleSite pages)
{
    [Theory]
    [InlineData("kk", "Мемлекеттік мекемені табыңыз")]
    [InlineData("ru", "Найдите государственное учреждение")]
    [InlineData("en", "Find a public office")]
    public async Task Home_HasOneSearchBox_Services_KindsAndTheDateOfTheData(string language, string title)
    {
        var page = await pages.PageAsync($"/{language}/");

        Assert.Equal(title, Assert.Single(page.QuerySelectorAll("h1")).TextContent);
        var form = Assert.Single(page.QuerySelectorAll("form"));
        Assert.Equal(("get", $"/{language}/search"), (form.GetAttribute("method"), form.GetAttribute("action")));
        var field = form.QuerySelector("input[name=q]")!;
        Assert.NotEmpty(form.QuerySelector($"label[for='{field.Id}']")!.TextContent);
        Assert.False(field.HasAttribute("autofocus"));
        Assert.Equal(3, page.QuerySelectorAll(".examples a").Length);
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == $"/{language}/services/identity-documents");
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == $"/{language}/search?kind=public-service-centre");
        Assert.Contains("2012", page.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NearMe_IsHiddenUntilAScriptShowsIt_AndItsAnswersAreAnnounced()
    {
        var near = (await pages.PageAsync("/ru/")).QuerySelector(".near")!;

        Assert.True(near.HasAttribute("hidden"));
        Assert.Equal("/ru/search", near.GetAttribute("data-near"));
        Assert.NotNull(near.QuerySelector("[role=status]"));
        Assert.NotNull(near.GetAttribute("data-denied"));
    }

    [Theory]
    [InlineData("/kk/")]
    [InlineData("/ru/services")]
    [InlineData("/en/services/identity-documents")]
    [InlineData("/ru/regions")]
    [InlineData("/kk/regions/akmola")]
    [InlineData("/en/regions/akmola/akkol")]
    public async Task Links_LeadToPages(string path)
    {
        var page = await pages.PageAsync(path);
        var links = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!)
            .Where(href => !href.Contains("/offices/", StringComparison.Ordinal) && !href.Contains("/documents/", StringComparison.Ordinal))
            .Distinct()
            .ToArray();

        Assert.NotEmpty(links);
        foreach (var href in links)
        {
            Assert.NotEmpty(href.StartsWith('#') ? page.QuerySelectorAll(href) : (await pages.PageAsync(href)).QuerySelectorAll("h1"));
        }
    }

    [Theory]
    [InlineData("/ru/")]
    [InlineData("/ru/about")]
    [InlineData("/ru/search")]
    [InlineData("/ru/regions/akmola")]
    public async Task EveryPage_HasOneSearchBox(string path)
    {
        var page = await pages.PageAsync(path);

        var field = Assert.Single(page.QuerySelectorAll("form[role=search] input[type=search]"));
        Assert.NotEmpty(page.QuerySelector($"label[for='{field.Id}']")!.TextContent);
    }
}
