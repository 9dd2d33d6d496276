using DirectoryApi.Acceptance.Tests.Serving;
using DirectoryApi.Store.Tests.Samples;
using Microsoft.AspNetCore.Builder;

namespace DirectoryApi.Acceptance.Tests.Pages;

/// <summary>The pages of the annexes' directory at one instant: a Wednesday at ten in the morning in Kazakhstan.</summary>
public sealed class PageSite(ServedDirectory directory) : IAsyncLifetime
{
    private static readonly FixedClock Clock = new() { Now = new DateTimeOffset(2026, 11, 18, 10, 0, 0, TimeSpan.FromHours(5)) };

    private WebApplication? _server;

    /// <summary>A client of the site that does not follow redirects.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>The address of the site.</summary>
    public Uri Address => Client.BaseAddress!;

    /// <summary>Every kind of page, behind the language.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "/",
        "/search?q=цон караганда",
        "/search?q=полиция&lat=49.8&lon=73.1",
        "/search?q=ыыыыыыы",
        "/search?lat=49.8&lon=73.1&open=saturday",
        "/offices/akmola-akkol-internal-affairs",
        "/offices/karagandy-public-service-centre",
        "/regions",
        "/regions/akmola",
        "/regions/akmola/akkol",
        "/services",
        "/services/identity-documents",
        "/documents",
        "/documents/p1200000363-ru",
        "/about",
        "/developers",
        "/developers/changes",
        "/nowhere",
    ];

    public async ValueTask InitializeAsync()
    {
        (_server, var client) = await directory.StartAsync(Clock);
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = client.BaseAddress };
        client.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
