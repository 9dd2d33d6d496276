using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using DirectoryApi.Acceptance.Tests.Pages;

namespace DirectoryApi.Acceptance.Tests.Security;

/// <summary>
/// An annex whose texts try to be something else is imported as any other. What is made of it must be made of the same elements,
/// attributes and fields as what is made of the same annex without them.
/// </summary>
public sealed class HostileAnnexTests(PageBrowser browser)
{
    private static readonly string[] LineFiles = ["vcf", "ics"];

    [Fact]
    public async Task Pages_HaveNothingThatTheirTemplatesDoNotWrite()
    {
        await using var hostile = await ImportedSite.StartAsync(AnnexTemplate.Make(AnnexTemplate.Attack));
        await using var innocent = await ImportedSite.StartAsync(AnnexTemplate.Make("примечание"));
        var (attacked, usual) = (await SiteCrawl.PagesAsync(hostile.Client), await SiteCrawl.PagesAsync(innocent.Client));

        Assert.Contains(attacked.Values, page => page.Body!.TextContent.Contains("window.hostile", StringComparison.Ordinal));
        Assert.Empty(Kinds(attacked).Except(Kinds(usual)).Except(["p class", "li class", "strong", "small"]));
        Assert.Empty(attacked.Values.SelectMany(MarkupOfPages.SchemesIn).Distinct().Except(["", "http:", "https:", "tel:", "mailto:", "geo:", "data:"]));
        Assert.All(attacked, page => Assert.All(MarkupOfPages.ScriptsIn(page.Value), script => Assert.Equal("", script)));
        Assert.All(attacked, page => Assert.All(MarkupOfPages.DataIn(page.Value), data => Assert.NotNull(JsonSerializer.Deserialize<JsonElement?>(data))));
    }

    [Fact]
    public async Task Browser_RunsNothingOfIt()
    {
        await using var site = await ImportedSite.StartAsync(AnnexTemplate.Make(AnnexTemplate.Attack));
        await using var visitor = await browser.VisitAsync(site.Client.BaseAddress!, Device.Laptop);
        var dialogs = new List<string>();
        visitor.Page.Dialog += async (_, dialog) =>
        {
            dialogs.Add(dialog.Message);
            await dialog.DismissAsync();
        };

        foreach (var path in (string[])["/ru/", "/ru/search?q=кокшетау", "/ru/services", "/ru/documents", .. site.Slugs.Select(slug => $"/ru/offices/{slug}")])
        {
            await visitor.OpenAsync(path);
            Assert.Equal("undefined", await visitor.Page.EvaluateAsync<string>("() => typeof window.hostile"));
            Assert.Empty(await visitor.ForbiddenAsync());
        }

        // What is being typed is shown by a script.
        await visitor.OpenAsync("/ru/");
        await visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Combobox).PressSequentiallyAsync("филиал");
        await visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Option).First.WaitForAsync();
        Assert.Equal("undefined", await visitor.Page.EvaluateAsync<string>("() => typeof window.hostile"));
        Assert.Empty(dialogs);
    }

    [Fact]
    public async Task Feeds_AreWellFormed_AndHoldTextAlone()
    {
        await using var hostile = await ImportedSite.StartAsync(AnnexTemplate.Make(AnnexTemplate.Attack));
        await using var innocent = await ImportedSite.StartAsync(AnnexTemplate.Make(""));

        var names = XDocument.Parse(await hostile.TextAsync("/feeds/changes.atom")).Descendants().Select(element => element.Name).Distinct();
        Assert.Empty(names.Except(XDocument.Parse(await innocent.TextAsync("/feeds/changes.atom")).Descendants().Select(element => element.Name)));
        Assert.NotEmpty(JsonSerializer.Deserialize<JsonElement>(await hostile.TextAsync("/feeds/changes.json")).GetProperty("items").EnumerateArray());
        XDocument.Parse(await hostile.TextAsync("/sitemap.xml"));
    }

    [Fact]
    public async Task CardsAndCalendars_HaveNoLineOfIt()
    {
        await using var hostile = await ImportedSite.StartAsync(AnnexTemplate.Make(AnnexTemplate.Attack));

        Assert.NotEmpty(hostile.Slugs);
        foreach (var path in hostile.Slugs.SelectMany(slug => LineFiles.Select(kind => $"/export/offices/{slug}.{kind}")))
        {
            using var response = await hostile.Client.GetAsync(path, TestContext.Current.CancellationToken);
            var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

            // Readers end a line at any of these, whatever RFC 6350 and RFC 5545 say.
            var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Split(['\r', '\n', '\u0085', '\u2028', '\u2029', '\v', '\f']);
            Assert.DoesNotContain(lines, line => line.StartsWith("X-HOSTILE", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Files_KeepTheirForm()
    {
        await using var hostile = await ImportedSite.StartAsync(AnnexTemplate.Make(AnnexTemplate.Attack));
        var count = hostile.Slugs.Count;

        var lines = (await hostile.TextAsync("/export/offices.ndjson")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Equal(JsonValueKind.Object, JsonSerializer.Deserialize<JsonElement>(line).ValueKind));
        Assert.Equal(count, JsonSerializer.Deserialize<JsonElement>(await hostile.TextAsync("/export/offices.geojson")).GetProperty("features").GetArrayLength());
        var cells = (await hostile.TextAsync("/export/offices.csv")).Split('\n').SelectMany(line => line.Split(',')).Select(cell => cell.TrimStart('"'));
        Assert.DoesNotContain(cells, cell => cell.StartsWith("=1+1", StringComparison.Ordinal));
        await using var package = await hostile.Client.GetStreamAsync("/export/hsds.zip", TestContext.Current.CancellationToken);
        await using var entries = await ZipArchive.CreateAsync(package, ZipArchiveMode.Read, leaveOpen: false, null, TestContext.Current.CancellationToken);
        Assert.All(entries.Entries, entry => Assert.Matches("^[A-Za-z0-9_.-]+$", entry.FullName));
    }

    private static IEnumerable<string> Kinds(IReadOnlyDictionary<string, AngleSharp.Dom.IDocument> pages) => pages.Values.SelectMany(MarkupOfPages.KindsIn).Distinct();
}
