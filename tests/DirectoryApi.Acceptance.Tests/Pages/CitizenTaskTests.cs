using Microsoft.Playwright;

namespace DirectoryApi.Acceptance.Tests.Pages;

/// <summary>
/// What citizens come for, done in a browser as they would. Each step leaves a picture in the folder <c>screenshots</c> beside the tests.
/// </summary>
public sealed class CitizenTaskTests(PageSite site, PageBrowser browser) : IClassFixture<PageSite>
{
    private static readonly (double Latitude, double Longitude) Karaganda = (49.8, 73.1);

    [Fact]
    public async Task NearestCentreForAnIdentityCard_OpenOnSaturday_TakesThreeTaps()
    {
        await using var visitor = await browser.VisitAsync(site.Address, Device.Phone with { Location = Karaganda });
        await visitor.OpenAsync("/ru/");
        await ShowAsync(visitor, "identity-card-1-home");
        await TapAsync(visitor, visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Удостоверение личности", Exact = true }));
        await ShowAsync(visitor, "identity-card-2-service");
        await AskForPlaceAsync(visitor, visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Рядом со мной" }));
        await ShowAsync(visitor, "identity-card-3-near");
        await TapAsync(visitor, visitor.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^В субботу") }));
        await ShowAsync(visitor, "identity-card-4-open-on-saturday");

        var first = visitor.Page.Locator(".result").First;
        var text = await first.InnerTextAsync();
        Assert.Contains("Караганд", text, StringComparison.Ordinal);
        Assert.Contains("Центр обслуживания населения", text, StringComparison.Ordinal);
        var box = await first.BoundingBoxAsync();
        Assert.True(box!.Y + box.Height <= Device.Phone.Height, $"The first office ends {box.Y + box.Height} pixels below the top of the screen.");
    }

    [Fact]
    public async Task CentreOfATown_IsSuggestedWhileTyping_AndReachedByTheKeyboard()
    {
        await using var visitor = await browser.VisitAsync(site.Address, Device.Laptop);
        await visitor.OpenAsync("/kk/");
        var field = visitor.Page.GetByRole(AriaRole.Combobox);
        await field.PressSequentiallyAsync("хқко теміртау");
        var option = visitor.Page.GetByRole(AriaRole.Option).First;
        await option.WaitForAsync();
        await ShowAsync(visitor, "suggestions-1-typed");
        await field.PressAsync("ArrowDown");
        Assert.Equal("true", await option.GetAttributeAsync("aria-selected"));
        await field.PressAsync("Enter");
        await visitor.Page.WaitForURLAsync(url => !url.EndsWith("/kk/", StringComparison.Ordinal));
        await ShowAsync(visitor, "suggestions-2-chosen");
        Assert.Contains("Теміртау", await visitor.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PoliceOfADistrict_IsFoundAndCalled_WithoutScripts()
    {
        await using var visitor = await browser.VisitAsync(site.Address, Device.Phone with { HasScripts = false });
        await visitor.OpenAsync("/ru/");
        await visitor.Page.GetByRole(AriaRole.Searchbox).FillAsync("полиция аккольский район");
        await TapAsync(visitor, visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Найти" }));
        await TapAsync(visitor, visitor.Page.Locator(".result h2 a").First);
        await ShowAsync(visitor, "police-without-scripts");
        Assert.EndsWith("/ru/offices/akmola-akkol-internal-affairs", visitor.Page.Url, StringComparison.Ordinal);
        Assert.Equal(7, await visitor.Page.Locator(".hours tbody tr").CountAsync());
    }

    [Fact]
    public async Task OfficesOfADistrict_AreReachedByBrowsing()
    {
        await using var visitor = await browser.VisitAsync(site.Address, Device.Phone);
        await visitor.OpenAsync("/kk/regions");
        await TapAsync(visitor, visitor.Page.Locator("main a[href='/kk/regions/akmola']").Last);
        await ShowAsync(visitor, "browse-1-region");
        await TapAsync(visitor, visitor.Page.Locator("main a[href='/kk/regions/akmola/akkol']").Last);
        await ShowAsync(visitor, "browse-2-district");
        Assert.True(await visitor.Page.Locator("main a[href='/kk/offices/akmola-akkol-internal-affairs']").CountAsync() > 0);
    }

    [Fact]
    public async Task WhatAnAddressRestsOn_IsReadInTheAnnexsOwnWords()
    {
        await using var visitor = await browser.VisitAsync(site.Address, Device.Laptop with { IsDark = true });
        await visitor.OpenAsync("/ru/offices/akmola-akkol-internal-affairs");
        await ShowAsync(visitor, "basis-dark");
        var printed = await visitor.Page.Locator("blockquote").AllInnerTextsAsync();
        Assert.Contains(printed, row => row.Contains("Аккольского района", StringComparison.Ordinal));
        await TapAsync(visitor, visitor.Page.Locator("main a[href='/ru/documents/p1200000363-ru']").First);
        Assert.Contains("363", await visitor.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>Taps what asks for the visitor's place. A busy machine may not find it in time: the page then says so, and is asked again.</summary>
    private static async Task AskForPlaceAsync(Visitor visitor, ILocator button)
    {
        const int attempts = 3;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await TapAsync(visitor, button);
                return;
            }
            catch (TimeoutException) when (attempt < attempts)
            {
            }
        }
    }

    private static async Task TapAsync(Visitor visitor, ILocator target)
    {
        // Begun before the tap: a wait that begins after it may miss that the page was loaded meanwhile, and waits for good.
        var before = visitor.Page.Url;
        var loaded = visitor.Page.WaitForURLAsync(url => url != before);
        await target.ClickAsync();
        await loaded;
    }

    private static async Task ShowAsync(Visitor visitor, string name) =>
        await visitor.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", name + ".png") });
}
