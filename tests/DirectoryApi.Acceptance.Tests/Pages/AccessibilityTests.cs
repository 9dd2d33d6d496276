namespace DirectoryApi.Acceptance.Tests.Pages;

/// <summary>Every kind of page keeps WCAG 2.2 AA, as far as axe can tell, and fits a phone.</summary>
public sealed class AccessibilityTests(PageSite site, PageBrowser browser) : IClassFixture<PageSite>
{
    public static TheoryData<string> Kinds => [.. PageSite.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Page_OnPhoneInRussian_HasNoViolation(string path) => await CheckAsync("/ru" + path, Device.Phone);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Page_OnDarkPhoneInKazakh_HasNoViolation(string path) => await CheckAsync("/kk" + path, Device.Phone with { IsDark = true });

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Page_OnLaptopInKazakh_HasNoViolation(string path) => await CheckAsync("/kk" + path, Device.Laptop);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Page_OnDarkLaptopInEnglish_HasNoViolation(string path) => await CheckAsync("/en" + path, Device.Laptop with { IsDark = true });

    /// <summary>WCAG 2.2, 1.4.10: at 320 CSS pixels, which 1280 pixels at 400 % are, nothing needs sideways scrolling.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Page_At320Pixels_NeedsNoSidewaysScrolling(string path)
    {
        await using var visitor = await browser.VisitAsync(site.Address, new Device(320, 640));
        await visitor.OpenAsync("/kk" + path);
        var overflow = await visitor.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{path} is {overflow} pixels wider than the window.");
    }

    private async Task CheckAsync(string path, Device device)
    {
        await using var visitor = await browser.VisitAsync(site.Address, device);
        await visitor.OpenAsync(path);
        Assert.Empty(await Axe.ViolationsAsync(visitor.Page));
    }
}
