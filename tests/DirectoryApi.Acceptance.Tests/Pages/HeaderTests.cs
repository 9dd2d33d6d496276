using System.Net;
using DirectoryApi.Acceptance.Tests.Serving;

namespace DirectoryApi.Acceptance.Tests.Pages;

/// <summary>What pages tell browsers about themselves.</summary>
public sealed class HeaderTests(PageSite site, ServedDirectory directory) : IClassFixture<PageSite>
{
    [Fact]
    public async Task Page_CarriesThePolicies()
    {
        using var response = await site.Client.GetAsync("/ru/about", TestContext.Current.CancellationToken);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("strict-origin-when-cross-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.StartsWith("geolocation=(self)", Assert.Single(response.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/graphql?query={dataset{edition}}")]
    [InlineData("/nowhere")]
    [InlineData("/")]
    public async Task EveryAnswer_ForbidsSniffing(string path)
    {
        using var response = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Page_SetsNoCookieButTheLanguage_AndThatOnce()
    {
        using var first = await site.Client.GetAsync("/kk/about", TestContext.Current.CancellationToken);
        var cookie = Assert.Single(first.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("language=kk; ", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax; httponly", cookie, StringComparison.Ordinal);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/kk/about");
        again.Headers.Add("Cookie", "language=kk");
        using var second = await site.Client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.False(second.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData(null, "ru-KZ,ru;q=0.9,en;q=0.5", "/ru/")]
    [InlineData("kk", "ru-KZ,ru;q=0.9", "/kk/")]
    [InlineData("xx", "de", "/kk/")]
    [InlineData(null, "en-GB", "/en/")]
    public async Task Root_SendsAVisitorHome_InTheirLanguage(string? remembered, string accepted, string home)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8");
        request.Headers.Add("Accept-Language", accepted);
        if (remembered is not null)
        {
            request.Headers.Add("Cookie", $"language={remembered}");
        }

        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(home, response.Headers.Location!.ToString());
    }

    /// <summary>RFC 6797: over HTTPS alone, which ends at a proxy.</summary>
    [Theory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    public async Task Page_BehindAProxy_StaysWithItsSchemeAndHost(string scheme, bool staysSecure)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/kk/about");
        request.Headers.Add("X-Forwarded-Proto", scheme);
        request.Headers.Add("X-Forwarded-Host", "directory.example");
        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(staysSecure ? ["max-age=31536000"] : [], response.Headers.TryGetValues("Strict-Transport-Security", out var told) ? told : []);
        Assert.Equal(staysSecure, Assert.Single(response.Headers.GetValues("Set-Cookie")).Contains("secure", StringComparison.Ordinal));
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains($"<link rel=\"canonical\" href=\"{scheme}://directory.example/kk/about\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_BehindAProxyThatNobodyTrusts_GoesByTheRequestItself()
    {
        var (server, client) = await directory.StartAsync(("Proxy:Trusted", "192.0.2.1"));
        await using (server)
        using (client)
        using (var request = new HttpRequestMessage(HttpMethod.Get, "/kk/about"))
        {
            request.Headers.Add("X-Forwarded-Proto", "https");
            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.False(response.Headers.Contains("Strict-Transport-Security"));
        }
    }

    [Fact]
    public async Task Asset_MayBeKeptForGood()
    {
        var page = await site.Client.GetStringAsync("/en/about", TestContext.Current.CancellationToken);
        var start = page.IndexOf("/assets/site.", StringComparison.Ordinal);
        using var response = await site.Client.GetAsync(page[start..page.IndexOf('"', start)], TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("public, max-age=31536000, immutable", Assert.Single(response.Headers.NonValidated["Cache-Control"]));
        Assert.Equal("text/css", response.Content.Headers.ContentType!.MediaType);
    }
}
