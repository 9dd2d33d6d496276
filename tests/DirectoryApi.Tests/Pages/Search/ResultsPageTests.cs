using System.Globalization;
using AngleSharp.Dom;

namespace DirectoryApi.Tests.Pages.Search;

public sealed class ResultsPageTests(SampleSite pages)
{
    private const string OnMonday = "open=2026-11-16T10:00%2B05:00";

    [Fact]
    public async Task AText_FindsOfficesWithAllThatACallerNeeds()
    {
        var page = await pages.PageAsync("/ru/search?q=Экибастуз+ЦОН+2&" + OnMonday);

        Assert.Equal("«Экибастуз ЦОН 2»: 1 учреждение", page.QuerySelector("h1")!.TextContent.Trim());
        var result = Assert.Single(page.QuerySelectorAll(".result"));
        Assert.Equal("/ru/offices/slug-of-con-2", result.QuerySelector("h2 a")!.GetAttribute("href"));
        Assert.Equal("ЦОН № 2 города Экибастуза", result.QuerySelector("h2")!.TextContent);
        Assert.NotEmpty(result.QuerySelectorAll("h2 mark"));
        Assert.Equal("Центр обслуживания населения, Экибастуз, Павлодарская область", Words(result.QuerySelector(".result-facts")!));
        Assert.Equal("Открыто до 13:00, затем снова с 14:00", result.QuerySelector(".badge.open")!.TextContent);
        Assert.Equal("tel:+77162401076", result.QuerySelector("a.phone")!.GetAttribute("href"));
        Assert.Contains("данные на", result.TextContent, StringComparison.Ordinal);
        Assert.Contains("ул. Абая, 31/33", result.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/kk/search?q=алматы")]
    [InlineData("/ru/search")]
    [InlineData("/en/search?kind=internal-affairs")]
    public async Task Results_AreNotForSearchEngines_AndAreSmall(string path)
    {
        using var response = await pages.GetAsync(path);
        Assert.InRange((await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 1, 60_000);
        var page = await pages.PageAsync(path);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Empty(page.QuerySelectorAll("[style], script:not([src])"));
    }

    [Fact]
    public async Task NamesInAnotherLanguage_SayWhich()
    {
        var page = await pages.PageAsync("/kk/search?q=Экибастуз+ЦОН+2");

        Assert.Equal("ru", page.QuerySelector(".result h2")!.GetAttribute("lang"));
        Assert.Null((await pages.PageAsync("/ru/search?q=Экибастуз+ЦОН+2")).QuerySelector(".result h2")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task HostileTexts_AreTexts()
    {
        var page = await pages.PageAsync("/ru/search?region=pavlodar&q=" + Uri.EscapeDataString("<script>alert(1)</script> цон"));

        Assert.Contains(page.QuerySelectorAll(".result h2"), name => name.TextContent == PageSamples.HostileName);
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("script"), script => Assert.StartsWith("/assets/", script.GetAttribute("src"), StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("main img, main b"));
    }

    /// <summary>Follows every way to narrow down from several starts: its count is what it leads to.</summary>
    [Theory]
    [InlineData("/ru/search")]
    [InlineData("/ru/search?kind=public-service-centre&region=almaty")]
    [InlineData("/ru/search?q=ЦОН&service=identity-documents")]
    [InlineData("/ru/search?q=ЦОН&region=pavlodar&open=saturday")]
    [InlineData("/ru/search?lat=51&lon=71&settlement=ekibastuz")]
    public async Task Counts_AreWhatTheLinksLeadTo(string path)
    {
        var page = await pages.PageAsync(path);
        var links = page.QuerySelectorAll(".choices a, .filters a").Where(link => link.GetAttribute("aria-current") is null).ToArray();

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var narrowed = await pages.PageAsync(link.GetAttribute("href")!);
            Assert.Equal((link.GetAttribute("href"), Number(link.QuerySelector(".number")!)), (link.GetAttribute("href"), CountOf(narrowed)));
        }
    }

    [Fact]
    public async Task AChosenValue_IsMarkedAndTakenOffByItsLink()
    {
        var page = await pages.PageAsync("/ru/search?kind=public-service-centre&open=saturday&page=2");

        Assert.Equal(
            ["/ru/search?kind=public-service-centre", "/ru/search?open=saturday"],
            page.QuerySelectorAll(".choices [aria-current], .filters [aria-current]").Select(link => link.GetAttribute("href")));
        var condition = Assert.Single(page.QuerySelectorAll(".condition"));
        Assert.Equal("/ru/search?open=saturday", condition.GetAttribute("href"));
        Assert.Equal("Убрать условие: Центры обслуживания населения", condition.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Pages_FollowOneAnother_AndGiveEachOfficeOnce()
    {
        var (found, path, previous) = (new List<string>(), (string?)"/ru/search?q=Алматы+ЦОН", (string?)null);
        while (path is not null)
        {
            var page = await pages.PageAsync(path);
            found.AddRange(page.QuerySelectorAll(".result h2 a").Select(link => link.GetAttribute("href")!));
            Assert.Equal(previous is null, page.QuerySelector("a[rel=prev]") is null);
            (previous, path) = (path, page.QuerySelector("a[rel=next]")?.GetAttribute("href"));
        }

        Assert.Equal(PageSamples.Centres, found.Distinct().Count());
        Assert.Equal(PageSamples.Centres, found.Count);
    }

    [Fact]
    public async Task APageBehindTheLast_IsTheLast()
    {
        var page = await pages.PageAsync("/ru/search?page=900");

        Assert.NotEmpty(page.QuerySelectorAll(".result"));
        Assert.Null(page.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public async Task NearAPoint_TheNearestComeFirst_AndOfficesWithoutAPlaceLast()
    {
        var page = await pages.PageAsync("/en/search?lat=52&lon=71&kind=internal-affairs");

        Assert.Equal("Near you: 3 offices", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(["111 km", "111 km"], page.QuerySelectorAll(".result-facts strong").Select(distance => distance.TextContent));
        Assert.Equal("/en/offices/slug-of-transport", page.QuerySelectorAll(".result h2 a")[^1].GetAttribute("href"));
        Assert.Contains("in a straight line to the middle of the town", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["kind", "lat", "lon"], page.QuerySelectorAll("main form input[type=hidden]").Select(field => field.GetAttribute("name")));
    }

    [Fact]
    public async Task HoursThatAreNotKnown_AreNotClosed()
    {
        var page = await pages.PageAsync("/ru/search?q=РОВД+Акколь");

        Assert.Equal("Часы работы неизвестны", page.QuerySelector(".badge")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".badge.closed"));
    }

    [Theory]
    [InlineData("kk", "Тәуелсіздік күні")]
    [InlineData("ru", "День Независимости")]
    [InlineData("en", "Independence Day")]
    public async Task ADayThatIsAHoliday_IsSaidToBeOne_ByName(string language, string holiday)
    {
        var page = await pages.PageAsync($"/{language}/search?open=2026-12-16T10:00%2B05:00");

        Assert.Contains(page.QuerySelectorAll(".notice"), notice => notice.TextContent.Contains(holiday, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain((await pages.PageAsync($"/{language}/search?" + OnMonday)).QuerySelectorAll(".notice"), notice => notice.TextContent.Contains("2026", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatAnnexesDoNotName_IsSaid()
    {
        var page = await pages.PageAsync("/ru/search?q=удостоверение+личности+Экибастуз");

        Assert.Contains(page.QuerySelectorAll(".result"), result => result.TextContent.Contains("не названа", StringComparison.Ordinal));
        Assert.DoesNotContain("не названа", (await pages.PageAsync("/ru/search?service=identity-documents")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACorrectedText_IsSaid()
    {
        var page = await pages.PageAsync("/ru/search?q=wjy+'rb,fcnep");

        Assert.Contains(page.QuerySelectorAll(".notice"), notice => notice.TextContent.Contains("цон экибастуз", StringComparison.OrdinalIgnoreCase));
        Assert.NotEmpty(page.QuerySelectorAll(".result"));
    }

    [Fact]
    public async Task ANameOfSeveralPlaces_LetsOneBeChosen()
    {
        var page = await pages.PageAsync("/ru/search?q=Акколь");
        var choices = page.QuerySelectorAll(".notice .links a");

        Assert.Equal(
            ["Акколь, Акмолинская область", "Акколь, Павлодарская область"],
            choices.Select(choice => choice.TextContent).Order(StringComparer.Ordinal).Where(text => text.StartsWith("Акколь,", StringComparison.Ordinal)));
        var chosen = await pages.PageAsync(choices.Single(choice => choice.TextContent.EndsWith("Павлодарская область", StringComparison.Ordinal)).GetAttribute("href")!);
        Assert.Equal(PageSamples.HostileName, Assert.Single(chosen.QuerySelectorAll(".result h2")).TextContent);
        Assert.Empty(chosen.QuerySelectorAll(".notice .links"));
    }

    [Fact]
    public async Task NothingFound_HelpsOn()
    {
        var page = await pages.PageAsync("/ru/search?q=ЦОН&region=akmola&kind=public-service-centre");

        Assert.Equal("«ЦОН»: ничего не нашлось", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(
            [("/ru/search?q=%D0%A6%D0%9E%D0%9D&kind=public-service-centre", 27)],
            page.QuerySelectorAll(".nothing a[href*='q=']").Where(link => !link.GetAttribute("href")!.Contains("region", StringComparison.Ordinal))
                .Select(link => (link.GetAttribute("href")!, Number(link.QuerySelector(".number")!))));
        Assert.NotNull(page.QuerySelector(".nothing a[href='/ru/regions']"));
        Assert.NotNull(page.QuerySelector(".nothing a[href='/ru/search?kind=internal-affairs']"));
    }

    [Theory]
    [InlineData("/ru/search?kind=castle&lat=abc&lon=1&page=x", "kind=castle, lat=abc, lon=1, page=x")]
    [InlineData("/ru/search?open=%3Cb%3E", "open=<b>")]
    public async Task WhatCannotBeRead_IsSaidAndLeftOut(string path, string ignored)
    {
        var page = await pages.PageAsync(path);

        Assert.Contains(ignored, page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(CountOf(await pages.PageAsync("/ru/search")), CountOf(page));
    }

    private static int CountOf(IDocument page) => Number(page.QuerySelector("h1")!) is var count && page.QuerySelectorAll(".result").Length == 0 ? 0 : count;

    // The last number of a text: what stands before it may be a query.
    private static int Number(IElement element) => int.Parse(
        element.TextContent.Split([' ', '\n', ':'], StringSplitOptions.RemoveEmptyEntries).Last(word => word.All(char.IsAsciiDigit)), CultureInfo.InvariantCulture);

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
