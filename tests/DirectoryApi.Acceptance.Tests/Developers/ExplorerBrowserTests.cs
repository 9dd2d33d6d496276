using DirectoryApi.Acceptance.Tests.Pages;
using DirectoryApi.Acceptance.Tests.Serving;
using DirectoryApi.Developers.Explorer;
using Microsoft.Playwright;

namespace DirectoryApi.Acceptance.Tests.Developers;

/// <summary>The explorer in a browser, with the network's files at hand, without them, and without scripts.</summary>
public sealed class ExplorerBrowserTests(ServedDirectory directory, PageBrowser browser)
{
    private const string Network = "https://cdn.jsdelivr.net/**";

    [Fact]
    public async Task WithThePackages_GraphiQLRunsTheExampleAskedFor_AndThePolicyForbidsNothing()
    {
        await using var visitor = await VisitAsync(Device.Laptop);
        foreach (var package in ExplorerPackages.All)
        {
            await visitor.Page.RouteAsync(package.Url, route => route.FulfillAsync(new RouteFulfillOptions
            {
                Path = ExplorerFiles.PathOf(package),
                ContentType = package.Kind == "style" ? "text/css" : "text/javascript",
                Headers = new Dictionary<string, string> { ["Access-Control-Allow-Origin"] = "*" },
            }));
        }

        await visitor.OpenAsync("/en/developers/explorer?example=history");
        await visitor.Page.Locator(".graphiql-execute-button").ClickAsync();
        await visitor.Page.Locator(".result-window").GetByText("isReplaced").First.WaitForAsync();

        Assert.Equal(10, await visitor.Page.Locator(".graphiql-tab").CountAsync());
        Assert.False(await visitor.Page.Locator("#examples").IsVisibleAsync());
        Assert.Empty(await visitor.ForbiddenAsync());
    }

    [Fact]
    public async Task WithoutTheNetwork_AFormAnswersInPlace()
    {
        await using var visitor = await VisitAsync(Device.Phone);
        await visitor.Page.RouteAsync(Network, route => route.AbortAsync());
        await visitor.OpenAsync("/kk/developers/explorer");
        await visitor.Page.Locator("#dataset button").ClickAsync();

        Assert.Contains("\"officeCount\": 973", await visitor.Page.Locator("#dataset output pre").InnerTextAsync(), StringComparison.Ordinal);

        await visitor.Page.Locator("#history button").ClickAsync();
        Assert.Contains("«Ақмола облысы бойынша ХҚО» РМК филиалы", await visitor.Page.Locator("#history output pre").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await Axe.ViolationsAsync(visitor.Page));
    }

    [Fact]
    public async Task WithoutScripts_AFormLeadsToTheAnswer()
    {
        await using var visitor = await VisitAsync(Device.Phone with { HasScripts = false });
        await visitor.Page.RouteAsync(Network, route => route.AbortAsync());
        await visitor.OpenAsync("/ru/developers/explorer");
        await visitor.Page.Locator("#dataset button").ClickAsync();
        await visitor.Page.WaitForURLAsync("**/graphql?query=**");

        Assert.Contains("\"officeCount\":973", await visitor.Page.ContentAsync(), StringComparison.Ordinal);
    }

    private Task<Visitor> VisitAsync(Device device) => browser.VisitAsync(directory.Client.BaseAddress!, device);
}
