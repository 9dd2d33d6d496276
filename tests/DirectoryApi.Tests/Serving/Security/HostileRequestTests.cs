using System.Net;
using AngleSharp.Html.Parser;
using DirectoryApi.Tests.Serving.Connections;
using DirectoryApi.Tests.Serving.RateLimiting;

namespace DirectoryApi.Tests.Serving.Security;

/// <summary>Addresses and headers that try to become something else: a file, a header, a host, an element.</summary>
public class HostileRequestTests
{
    private const string Attack = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}]]></title>\u202E\u2028";

    [Theory]
    [InlineData("/export/offices/..%2f..%2fappsettings.json")]
    [InlineData("/export/offices/..%2f..%2fappsettings.json.vcf")]
    [InlineData("/export/../appsettings.json")]
    [InlineData("/assets/..%2fappsettings.json")]
    [InlineData("/assets/../appsettings.json")]
    [InlineData("/assets/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..%5cappsettings.json")]
    [InlineData("/kk/offices/..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/ru/documents/%2fetc%2fpasswd")]
    [InlineData("/%2e%2e/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/appsettings.json")]
    [InlineData("/DirectoryApi.dll")]
    public async Task Path_ToAFile_LeadsNowhere(string path)
    {
        await using var server = await LimitedServer.StartAsync();

        var answer = await AskAsync(server, $"GET {path} HTTP/1.1");

        Assert.Matches("^HTTP/1.1 (400|404) ", answer);
        Assert.DoesNotContain("PollInterval", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../appsettings")]
    [InlineData("/etc/passwd")]
    public async Task DocumentId_ThatIsAPath_NamesNoDocument(string id)
    {
        await using var server = await LimitedServer.StartAsync(("GraphQL:TrustedDocumentFolder", AppContext.BaseDirectory));

        using var response = await server.GetAsync("/graphql?documentId=" + Uri.EscapeDataString(id));

        Assert.Contains("\"errors\"", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET //evil.example/ HTTP/1.1")]
    [InlineData("GET /\\evil.example HTTP/1.1")]
    [InlineData("GET /ru//evil.example/about HTTP/1.1")]
    [InlineData("GET /%2f%2fevil.example/ HTTP/1.1")]
    [InlineData("GET / HTTP/1.1\r\nCookie: language=//evil.example")]
    [InlineData("GET /export/offices/former-slug-of-rovd-akkol.vcf?language=ru HTTP/1.1")]
    [InlineData("GET /ru/offices/former-slug-of-rovd-akkol?x=//evil.example HTTP/1.1")]
    public async Task Redirect_StaysOnTheSite(string start)
    {
        await using var server = await LimitedServer.StartAsync();

        var answer = await AskAsync(server, start, "Accept: text/html");

        var location = answer.Split("\r\n").FirstOrDefault(line => line.StartsWith("Location: ", StringComparison.Ordinal))?["Location: ".Length..];
        Assert.True(location is null || (location.StartsWith('/') && location[1] is not ('/' or '\\')), location);
        var page = new HtmlParser().ParseDocument(answer);
        Assert.All(page.QuerySelectorAll("a[href]:not([href^='#'])"), link => Assert.Matches("^/($|[^/\\\\])", link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/ru/search?q=a%0d%0aX-Hostile:%201%0d%0a%0d%0a<script>")]
    [InlineData("/export/offices/a%0d%0aX-Hostile:%201.vcf")]
    [InlineData("/export/offices.csv?language=%0d%0aX-Hostile:%201")]
    [InlineData("/export/offices.csv?kinds=%0d%0aX-Hostile:%201")]
    [InlineData("/feeds/changes.atom?before=%0d%0aX-Hostile:%201")]
    [InlineData("/export/offices/former-slug-of-rovd-akkol.vcf?%0d%0aX-Hostile:%201")]
    [InlineData("/ru/offices/former-slug-of-rovd-akkol?%0d%0aX-Hostile:%201")]
    [InlineData("/ru/offices/a%0d%0aX-Hostile:%201")]
    [InlineData("/graphql?query=%7b__typename%7d&documentId=%0d%0aX-Hostile:%201")]
    public async Task Address_WithLineBreaks_MakesNoHeader(string path)
    {
        await using var server = await LimitedServer.StartAsync();

        var answer = await AskAsync(server, $"GET {path} HTTP/1.1", "Accept: */*");

        Assert.StartsWith("HTTP/1.1 ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Split("\r\n\r\n")[0].Split('\n'), line => line.StartsWith("X-Hostile", StringComparison.Ordinal));
    }

    /// <summary>RFC 9112 sections 2.2, 3.2 and 5.1: none of them may be taken for anything else.</summary>
    [Theory]
    [InlineData("Accept-Language: ru\rX-Hostile: 1")]
    [InlineData("traceparent: 00-\0")]
    [InlineData("X-Request-Id: a\rb")]
    [InlineData("X-Header : 1")]
    [InlineData("Host: other.example")]
    [InlineData("Content-Length: 1\r\nContent-Length: 2")]
    public async Task Header_OutOfForm_IsRefused(string header)
    {
        await using var server = await LimitedServer.StartAsync();

        Assert.StartsWith("HTTP/1.1 400 ", await AskAsync(server, "GET /en/about HTTP/1.1", header), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example\"><script>alert(1)</script>")]
    [InlineData("evil.example/path")]
    [InlineData("evil.example@good.example")]
    public async Task Host_OutOfForm_IsRefused(string host)
    {
        await using var server = await LimitedServer.StartAsync();
        using var connection = await RawConnection.OpenAsync(server.Client.BaseAddress!);
        await connection.SendAsync($"GET /en/about HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 400 ", await connection.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Host_ThatIsNotAllowed_IsRefused_AndAProxyCannotNameItEither()
    {
        await using var server = await LimitedServer.StartAsync(("AllowedHosts", "directory.example;127.0.0.1"));

        using var own = await server.GetAsync("/en/about", client: null, ("Host", "evil.example"));
        using var named = await server.GetAsync("/en/about", client: null, ("Host", "directory.example"), ("X-Forwarded-Host", "evil.example"));
        using var good = await server.GetAsync("/en/about", client: null, ("X-Forwarded-Host", "directory.example"));

        Assert.Equal(HttpStatusCode.BadRequest, own.StatusCode);
        Assert.DoesNotContain("evil.example", await named.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("//directory.example/en/about", await good.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ru/search?q=")]
    [InlineData("/ru/search?q=цон&region=")]
    [InlineData("/ru/search?q=цон&lat=")]
    [InlineData("/ru/search?")]
    [InlineData("/ru/about?x=")]
    [InlineData("/ru/offices/")]
    [InlineData("/ru/documents?page=")]
    [InlineData("/ru/developers/explorer?query=")]
    [InlineData("/nowhere/")]
    public async Task Address_WithMarkup_MakesNoElement(string path)
    {
        await using var server = await LimitedServer.StartAsync();

        using var response = await server.GetAsync(path + Uri.EscapeDataString(Attack), client: null, ("Accept", "text/html"));

        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.All(page.QuerySelectorAll("script:not([type='application/ld+json'])"), script =>
            Assert.Equal(("", true), (script.TextContent, script.GetAttribute("src")?.StartsWith("/assets/", StringComparison.Ordinal))));
        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    private static async Task<string> AskAsync(LimitedServer server, params string[] lines)
    {
        using var connection = await RawConnection.OpenAsync(server.Client.BaseAddress!);
        await connection.SendAsync(string.Join("\r\n", [.. lines, "Host: good.example", "Connection: close", "", ""]));
        return await connection.ReadToEndAsync();
    }
}
