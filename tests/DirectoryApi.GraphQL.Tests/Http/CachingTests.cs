using System.Globalization;

namespace DirectoryApi.GraphQL.Tests.Http;

public class CachingTests
{
    [Fact]
    public async Task Get_WithTheTagOfTheVersion_Is304UntilTheVersionChanges()
    {
        var version = "1";
        await using var endpoint = await TestEndpoint.StartAsync(options => options.GetVersionKey = _ => version);
        using var first = await endpoint.Client.GetAsync("/graphql?query={language}", TestContext.Current.CancellationToken);
        var tag = first.Headers.ETag!.ToString();

        Assert.Equal("no-cache", first.Headers.CacheControl!.ToString());
        Assert.Equal("Accept, Accept-Encoding, Accept-Language, GraphQL-Cost", first.Headers.Vary.ToString());
        Assert.Equal(304, await StatusAsync(endpoint, "/graphql?query={language}", tag));
        Assert.Equal(200, await StatusAsync(endpoint, "/graphql?query={nothing}", tag));
        version = "2";
        Assert.Equal(200, await StatusAsync(endpoint, "/graphql?query={language}", tag));
    }

    [Theory]
    [InlineData("\"other\", {0}", 304)]
    [InlineData("{0}, W/\"other\"", 304)]
    [InlineData("\"other\"", 200)]
    [InlineData("*", 304)]
    public async Task Get_WithTags_Is304WhereOneIsTheAnswers(string tags, int status)
    {
        await using var endpoint = await TestEndpoint.StartAsync(options => options.GetVersionKey = _ => "1");
        using var first = await endpoint.Client.GetAsync("/graphql?query={language}", TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={language}");
        request.Headers.TryAddWithoutValidation("If-None-Match", string.Format(CultureInfo.InvariantCulture, tags, first.Headers.ETag));
        using var second = await endpoint.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)second.StatusCode);
        Assert.Equal(status == 304, (await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length == 0);

        // RFC 9110 §15.4.5: what a 200 would say of caching.
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal(first.Headers.CacheControl, second.Headers.CacheControl);
        Assert.Equal(first.Headers.Vary, second.Headers.Vary);
    }

    [Theory]
    [InlineData("/graphql?query={unknown}")]
    [InlineData("/graphql?query={human(name:\"Bob\"){faulty}}")]
    public async Task Get_OfAnAnswerWithErrors_IsGivenWhateverTheClientHas(string uri)
    {
        await using var endpoint = await TestEndpoint.StartAsync(options => options.GetVersionKey = _ => "1");

        Assert.Equal(200, await StatusAsync(endpoint, uri, "*"));
    }

    [Theory]
    [InlineData("/graphql?query={unknown}")]
    [InlineData("/graphql?query={human(name:\"Bob\"){faulty}}")]
    public async Task Get_OfAnAnswerWithErrors_HasNoTag(string uri)
    {
        await using var endpoint = await TestEndpoint.StartAsync(options => options.GetVersionKey = _ => "1");
        using var response = await endpoint.Client.GetAsync(uri, TestContext.Current.CancellationToken);

        Assert.Null(response.Headers.ETag);
    }

    private static async Task<int> StatusAsync(TestEndpoint endpoint, string uri, string tag)
        => (await endpoint.SendAsync(HttpMethod.Get, uri, headers: ("If-None-Match", tag))).Status;
}
