namespace DirectoryApi.Acceptance.Tests.Pages;

/// <summary>Pages are small, stand still, load nothing from elsewhere and break no rule of their own policy.</summary>
public sealed class BudgetTests(PageSite site, PageBrowser browser) : IClassFixture<PageSite>
{
    private const int MostBytes = 60 * 1024;

    public static TheoryData<string> Kinds => [.. PageSite.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Page_IsSmallAndStandsStill(string path)
    {
        await using var visitor = await browser.VisitAsync(site.Address, Device.Phone);
        var response = await visitor.OpenAsync("/ru" + path);
        Assert.Equal(path == "/nowhere" ? 404 : 200, response.Status);
        Assert.InRange(await visitor.BytesAsync(), 1_000, MostBytes);
        Assert.Equal(0, await visitor.ShiftAsync(), precision: 3);
        Assert.Empty(await visitor.ForbiddenAsync());
        Assert.All(visitor.Requests, request => Assert.StartsWith(site.Address.ToString(), request.Url, StringComparison.Ordinal));
        Assert.DoesNotContain(visitor.Complaints, complaint => path != "/nowhere" || !complaint.Contains("404", StringComparison.Ordinal));
    }

    /// <summary>No font to wait for, nothing hidden until a script has run: the text is there with the first paint.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Page_WithoutScripts_ShowsItsText(string path)
    {
        await using var visitor = await browser.VisitAsync(site.Address, Device.Phone with { HasScripts = false });
        await visitor.OpenAsync("/ru" + path);
        Assert.True(await visitor.Page.Locator("h1").IsVisibleAsync());
        Assert.Equal(0, await visitor.Page.Locator("style, [style], [onclick]").CountAsync());
    }
}
