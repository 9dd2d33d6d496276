using System.Net;
using DirectoryApi.Acceptance.Tests.Serving;
using DirectoryApi.Developers.Examples;
using DirectoryApi.Developers.Explorer;

namespace DirectoryApi.Acceptance.Tests.Developers;

/// <summary>What browsers and programs get at the GraphQL endpoint.</summary>
public sealed class ExplorerTests(ServedDirectory directory) : IDisposable
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    // The language of an earlier page is not remembered.
    private readonly HttpClient _client = new(new HttpClientHandler { UseCookies = false }) { BaseAddress = directory.Client.BaseAddress };

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("ru", "Обозреватель GraphQL")]
    [InlineData("kk", "GraphQL зерттеушісі")]
    [InlineData("en", "GraphQL explorer")]
    public async Task Browser_GetsThePageInItsLanguage_WithEveryExampleAsAForm(string language, string title)
    {
        using var response = await GetAsync("/graphql", Browser, language);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
        Assert.All(ExampleOperations.All, example => Assert.Contains($"data-example=\"{example.Slug}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_CarriesItsOwnPolicy_AndNamesTheSchema()
    {
        using var response = await GetAsync("/graphql", Browser, "en");

        Assert.Equal(ExplorerPolicy.ContentSecurityPolicy, Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Contains("</graphql/schema.graphql>; rel=\"service-desc\"", Assert.Single(response.Headers.NonValidated["Link"]), StringComparison.Ordinal);
        Assert.Contains("Accept", response.Headers.Vary);
    }

    [Theory]
    [InlineData("/graphql?query={dataset{edition}}", Browser, HttpStatusCode.OK)]
    [InlineData("/graphql", "*/*", HttpStatusCode.BadRequest)]
    [InlineData("/graphql", "application/json", HttpStatusCode.BadRequest)]
    public async Task Program_GetsJson(string address, string accept, HttpStatusCode status)
    {
        using var response = await GetAsync(address, accept, "en");

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.False(response.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task Schema_IsNotSentAgainToWhoHasIt()
    {
        using var first = await GetAsync("/graphql/schema.graphql", "*/*", "en");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql/schema.graphql");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await _client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal("text/plain", first.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string accept, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept", accept);
        request.Headers.Add("Accept-Language", language);
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
