using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Parser;

namespace DirectoryApi.Tests.Serving.RateLimiting;

public class RateLimitingTests
{
    private const string Page = "/en/about";
    private const string Someone = "192.0.2.1";

    private static readonly (string, string)[] Ten = [("RateLimit:Quota", "10"), ("RateLimit:Window", "00:00:10")];

    [Fact]
    public async Task Answer_TellsWhatMayBeAskedAndWhatIsLeft()
    {
        await using var server = await LimitedServer.StartAsync(Ten);

        using var response = await server.GetAsync(Page, Someone);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("\"client\";q=10;w=10", Header(response, "RateLimit-Policy"));
        Assert.Equal("\"client\";r=9;t=1", Header(response, "RateLimit"));
        Assert.Null(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task Client_BeyondItsQuota_IsToldWhenToAskAgain_AndIsAnsweredThen()
    {
        await using var server = await LimitedServer.StartAsync(Ten);
        await ExhaustAsync(server, Someone);

        using var refused = await server.GetAsync(Page, Someone);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter?.Delta);
        Assert.Equal("\"client\";r=0;t=10", Header(refused, "RateLimit"));
        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync(Page, "192.0.2.2"));

        server.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync(Page, Someone));
        Assert.Equal(HttpStatusCode.TooManyRequests, await server.StatusAsync(Page, Someone));
    }

    [Fact]
    public async Task Refusal_OfAProgram_IsProblemDetails()
    {
        await using var server = await LimitedServer.StartAsync(Ten);
        await ExhaustAsync(server, Someone);

        using var response = await server.GetAsync("/export", Someone);

        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(429, (await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("status").GetInt32());
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task Refusal_OfAGraphQLClient_IsAnErrorWithItsCode(string accept)
    {
        await using var server = await LimitedServer.StartAsync(Ten);
        await ExhaustAsync(server, Someone);

        using var response = await server.GetAsync("/graphql?query={__typename}", Someone, ("Accept", accept));

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal(accept, response.Content.Headers.ContentType?.MediaType);
        var error = (await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("errors")[0];
        Assert.Equal("RATE_LIMITED", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("/ru/about", "", "ru", "Слишком много запросов")]
    [InlineData("/", "kk-KZ", "kk", "Сұраулар тым көп")]
    [InlineData("/graphql", "en", "en", "Too many requests")]
    public async Task Refusal_OfAPerson_IsAPageInTheirLanguage(string path, string acceptLanguage, string language, string title)
    {
        await using var server = await LimitedServer.StartAsync(Ten);
        await ExhaustAsync(server, Someone);

        using var response = await server.GetAsync(path, Someone, ("Accept", "text/html"), ("Accept-Language", acceptLanguage));

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal("no-store", Header(response, "Cache-Control"));
        Assert.Contains("default-src 'none'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal((language, title), (page.DocumentElement.GetAttribute("lang"), page.QuerySelector("h1")?.TextContent));
    }

    [Theory]
    [InlineData("/export/offices.csv", 6)]
    [InlineData("/export/hsds.zip", 6)]
    [InlineData("/export", 9)]
    [InlineData("/graphql?query={__typename}", 9)]
    [InlineData("/graphql?query={offices(first:1){nodes{id}}}", 8)]
    [InlineData("/health/ready", null)]
    public async Task Request_TakesWhatItIsWorth(string path, int? left)
    {
        await using var server = await LimitedServer.StartAsync([.. Ten, ("RateLimit:ExportWeight", "4"), ("RateLimit:CostPerUnit", "1")]);

        using var response = await server.GetAsync(path, Someone);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(left is null ? null : $"\"client\";r={left};t={10 - left}", Header(response, "RateLimit"));
    }

    [Fact]
    public async Task Health_IsTold_WhoeverAsks()
    {
        await using var server = await LimitedServer.StartAsync([.. Ten, ("RateLimit:MaxConcurrentRequests", "1")]);
        await ExhaustAsync(server, Someone);

        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync("/health/live", Someone));
        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync("/health/ready", Someone));
    }

    [Fact]
    public async Task Enabled_False_LimitsNothing()
    {
        await using var server = await LimitedServer.StartAsync([("RateLimit:Enabled", "false"), ("RateLimit:Quota", "1")]);

        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync(Page));
        using var second = await server.GetAsync(Page);
        Assert.Equal((HttpStatusCode.OK, null), (second.StatusCode, Header(second, "RateLimit")));
    }

    /// <summary>What a client itself claims stands before what the proxy adds, and counts for nothing.</summary>
    [Theory]
    [InlineData("{0}, 192.0.2.1")]
    [InlineData("127.0.0.1, {0}, 192.0.2.1")]
    [InlineData("{0}, 192.0.2.1, 127.0.0.1")]
    [InlineData("{0}, 192.0.2.1, ::1, 127.0.0.9")]
    public async Task Client_ThatClaimsOtherAddresses_IsTheOneThatTheProxyNames(string forwarded)
    {
        await using var server = await LimitedServer.StartAsync(Ten);
        await ExhaustAsync(server, number => string.Format(System.Globalization.CultureInfo.InvariantCulture, forwarded, $"198.51.100.{number}"));

        Assert.Equal(HttpStatusCode.TooManyRequests, await server.StatusAsync(Page, Someone));
    }

    [Fact]
    public async Task Client_BehindAProxyThatNobodyTrusts_IsTheProxy()
    {
        await using var server = await LimitedServer.StartAsync([.. Ten, ("Proxy:Trusted", "192.0.2.100")]);
        await ExhaustAsync(server, number => $"198.51.100.{number}");

        Assert.Equal(HttpStatusCode.TooManyRequests, await server.StatusAsync(Page, "198.51.100.200"));
    }

    [Fact]
    public async Task Client_WithinOneNetworkOfIPv6_IsOne()
    {
        await using var server = await LimitedServer.StartAsync(Ten);
        await ExhaustAsync(server, number => $"2001:db8:1:2::{number}");

        Assert.Equal(HttpStatusCode.TooManyRequests, await server.StatusAsync(Page, "2001:db8:1:2:ffff::1"));
        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync(Page, "2001:db8:1:3::1"));
    }

    private static Task ExhaustAsync(LimitedServer server, string client) => ExhaustAsync(server, _ => client);

    private static async Task ExhaustAsync(LimitedServer server, Func<int, string> client)
    {
        for (var number = 1; number <= 10; number++)
        {
            Assert.Equal(HttpStatusCode.OK, await server.StatusAsync(Page, client(number)));
        }
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;
}
