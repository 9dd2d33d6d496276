using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Pages.Texts;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Tests.Pages.Offices;

public class OfficePageTests
{
    private const string Hostile = "</script><script>alert('1')</script><b title=\"x\">&amp;";

    private static readonly PageTexts English = PageTexts.Of(Language.En);

    [Fact]
    public async Task Page_OfAnOffice_TellsWhatItIsAndHowToReachIt()
    {
        await using var pages = await ServedEdition.StartAsync();
        var page = await pages.PageAsync("/ru/offices/slug-of-dvd-akmola");

        Assert.Equal("Департамент внутренних дел Акмолинской области", Assert.Single(page.QuerySelectorAll("h1")).TextContent);
        Assert.Equal("020000, г. Кокшетау, ул. Абая, 31/33", page.QuerySelector("address")!.TextContent);
        Assert.Equal("tel:+77162401076", page.QuerySelector(".phones a")!.GetAttribute("href"));
        Assert.Contains("8 (7162) 40-10-76", page.QuerySelector(".phones li")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Приёмная", page.QuerySelector(".phones li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["/ru/regions", "/ru/regions/akmola", "/ru/regions/akmola/kokshetau"], PathsOf(page, ".breadcrumbs a"));
        Assert.Contains("/ru/offices/slug-of-rovd-akkol", PathsOf(page, "main a"));
        Assert.Contains("/ru/services/weapons-permit", PathsOf(page, "main a"));
        Assert.Contains("/export/offices/slug-of-dvd-akmola.vcf", PathsOf(page, "main a"));
        Assert.Contains("/export/offices/slug-of-dvd-akmola.ics", PathsOf(page, "main a"));
        Assert.Contains("mailto:a@mvd.kz", PathsOf(page, "main a"));
        Assert.Contains("Акмолинск", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAPhoneWithoutAreaCode_DoesNotLinkIt()
    {
        await using var pages = await ServedEdition.StartAsync();
        var page = await pages.PageAsync("/en/offices/slug-of-con-10");

        var phone = page.QuerySelectorAll(".reach .phones li")[1];
        Assert.Contains("2-13-02", phone.TextContent, StringComparison.Ordinal);
        Assert.Contains(English["office.phone.local"], phone.TextContent, StringComparison.Ordinal);
        Assert.Null(phone.QuerySelector("a"));
    }

    [Fact]
    public async Task Page_OfAnyOffice_SaysAboveAllWhichDateItHoldsFor()
    {
        await using var pages = await ServedEdition.StartAsync();
        var page = await pages.PageAsync("/en/offices/slug-of-con-10");

        var date = PageDates.Text(SampleDrafts.Kazakh.Decree.AdoptedOn, English);
        var notice = page.QuerySelector(".notice")!;
        Assert.Contains(date, notice.TextContent, StringComparison.Ordinal);
        Assert.Contains(English["office.notice.call"], notice.TextContent, StringComparison.Ordinal);
        Assert.True(notice.CompareDocumentPosition(page.QuerySelector(".phones")!).HasFlag(DocumentPositions.Following));
        Assert.Contains(date, page.QuerySelector("meta[name=description]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfHours_IsAWeekWithTodayMarked()
    {
        await using var pages = await ServedEdition.StartAsync();
        var page = await pages.PageAsync("/en/offices/slug-of-con-10");

        var rows = page.QuerySelectorAll(".hours tbody tr");
        Assert.Equal(7, rows.Length);
        Assert.StartsWith("Monday", rows[0].QuerySelector("th")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Single(rows, row => row.GetAttribute("aria-current") == "date" && row.TextContent.Contains(English["office.hours.today"], StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("th"), head => Assert.NotNull(head.GetAttribute("scope")));
        Assert.NotNull(page.QuerySelector(".status .badge"));
    }

    [Fact]
    public async Task Page_OfUnknownHours_DoesNotCallItClosed()
    {
        await using var pages = await ServedEdition.StartAsync();
        var page = await pages.PageAsync("/en/offices/slug-of-rovd-akkol");

        Assert.Contains(English["office.hours.unknown"], page.QuerySelector(".hours")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".badge"));
        Assert.DoesNotContain("/export/offices/slug-of-rovd-akkol.ics", PathsOf(page, "main a"));
    }

    [Fact]
    public async Task Page_OfAnOffice_TellsItsRowsDissentsAndHistory()
    {
        await using var pages = await ServedEdition.StartAsync();
        var page = await pages.PageAsync("/en/offices/slug-of-rovd-akkol");

        Assert.Contains("2-13-20", page.QuerySelector(".basis")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("/en/documents/p1200001741-kk", PathsOf(page, ".basis a"));
        Assert.Contains("РОВД Акколя", page.QuerySelector(".history")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("ru", page.QuerySelector(".history dd")!.GetAttribute("lang"));
        Assert.Contains(English["office.history.replaced"], page.QuerySelector(".history")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ru/offices/slug-of-con-old?x=1", "/ru/offices/slug-of-con-2?x=1")]
    [InlineData("/kk/offices/former-slug-of-rovd-akkol", "/kk/offices/slug-of-rovd-akkol")]
    public async Task Page_OfAFormerSlug_IsMovedForGood(string path, string expected)
    {
        await using var pages = await ServedEdition.StartAsync();
        using var response = await pages.GetAsync(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Page_OfAWithdrawnOffice_SaysSo()
    {
        await using var pages = await ServedEdition.StartAsync();
        var page = await pages.PageAsync("/en/offices/slug-of-bureau");

        Assert.Contains(English["office.withdrawn.title"], page.QuerySelector(".withdrawn")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain(PathsOf(page, "main a"), path => path.StartsWith("/export/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_OfAnUnknownSlug_IsNotFound()
    {
        await using var pages = await ServedEdition.StartAsync();
        using var response = await pages.GetAsync("/ru/offices/no-such-office");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Page_OfHostileTexts_ShowsThemAsText()
    {
        var content = SampleContents.Of(SampleDrafts.Small.With("con-10", office => office with
        {
            Names = [new LocalizedText(Language.Ru, Hostile, TextOrigin.Printed)],
            Websites = ["javascript:alert(1)"],
            Emails = ["\"><script>@x.kz"],
        }));
        await using var pages = await ServedEdition.StartAsync(content);
        var page = await pages.PageAsync("/ru/offices/slug-of-con-10");

        Assert.Equal(Hostile, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["application/ld+json", "module", "module"], page.QuerySelectorAll("script").Select(script => script.GetAttribute("type")));
        Assert.Empty(page.QuerySelectorAll("main script, main b, [onclick], [style]"));
        Assert.DoesNotContain(PathsOf(page, "a"), path => path.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(Hostile, JsonLdOf(page).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Page_InAnotherLanguage_MarksTextsThatAreNotInIt()
    {
        await using var pages = await ServedEdition.StartAsync();
        var page = await pages.PageAsync("/kk/offices/slug-of-con-2");

        Assert.Equal("kk", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains(PageTexts.Of(Language.Kk)["office.derived.address"], page.QuerySelector(".reach")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("ru", page.QuerySelector(".reach q")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task JsonLd_OfAnOffice_TellsWhatThePageTells()
    {
        await using var pages = await ServedEdition.StartAsync();
        var office = JsonLdOf(await pages.PageAsync("/ru/offices/slug-of-dvd-akmola"));

        Assert.Equal("GovernmentOffice", office.GetProperty("@type").GetString());
        Assert.Equal($"{pages.Origin}/ru/offices/slug-of-dvd-akmola", office.GetProperty("url").GetString());
        Assert.Equal("020000", office.GetProperty("address").GetProperty("postalCode").GetString());
        Assert.Equal("+77162401076", office.GetProperty("telephone").GetString());
        Assert.Equal("23:59", office.GetProperty("openingHoursSpecification")[1].GetProperty("closes").GetString());
        Assert.Equal("https://schema.org/Monday", office.GetProperty("openingHoursSpecification")[0].GetProperty("dayOfWeek").GetString());
        Assert.Equal(51, office.GetProperty("geo").GetProperty("latitude").GetDouble());
        Assert.Equal("head@mvd.kz", office.GetProperty("contactPoint")[0].GetProperty("email").GetString());
        Assert.EndsWith("/ru/offices/slug-of-rovd-akkol", office.GetProperty("subOrganization").GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfEveryOfficeInEveryLanguage_HasOneHeadingAndHeadingsInOrder()
    {
        await using var pages = await ServedEdition.StartAsync();
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var office in SampleContents.Storied.Offices)
            {
                var page = await pages.PageAsync($"/{language.Tag()}/offices/{office.Slug}");

                var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToArray();
                Assert.Equal(1, levels[0]);
                Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
            }
        }
    }

    private static IReadOnlyList<string> PathsOf(IParentNode page, string selector) => [.. page.QuerySelectorAll(selector).Select(link => link.GetAttribute("href")!)];

    private static JsonElement JsonLdOf(IParentNode page)
    {
        using var document = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        return document.RootElement.GetProperty("@graph")[0].Clone();
    }
}
