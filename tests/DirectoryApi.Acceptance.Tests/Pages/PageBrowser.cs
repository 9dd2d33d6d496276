using DirectoryApi.Acceptance.Tests.Commands;
using Microsoft.Playwright;

namespace DirectoryApi.Acceptance.Tests.Pages;

/// <summary>One Chromium for all tests of pages, started by the first that needs it.</summary>
public sealed class PageBrowser : IAsyncDisposable
{
    private static readonly string[] Options =
        ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    private readonly Lazy<Task<IBrowser>> _browser;
    private IPlaywright? _playwright;

    public PageBrowser() => _browser = new Lazy<Task<IBrowser>>(StartAsync);

    /// <summary>A visitor with cookies of their own. Skips the running test, or fails it on a build server, where there is no Chromium.</summary>
    internal async Task<Visitor> VisitAsync(Uri site, Device device)
    {
        Browser.Require();
        var browser = await _browser.Value;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.ToString(),
            ViewportSize = new ViewportSize { Width = device.Width, Height = device.Height },
            ColorScheme = device.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = "ru-KZ",
            JavaScriptEnabled = device.HasScripts,
            HasTouch = device.Width < 600,
            Permissions = device.Location is null ? null : ["geolocation"],
            Geolocation = device.Location is { } place ? new Geolocation { Latitude = (float)place.Latitude, Longitude = (float)place.Longitude } : null,
        });
        return await Visitor.StartAsync(context);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser.IsValueCreated)
        {
            await (await _browser.Value).DisposeAsync();
            _playwright!.Dispose();
        }
    }

    private async Task<IBrowser> StartAsync()
    {
        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Browser.Find(), Args = Options });
    }
}
