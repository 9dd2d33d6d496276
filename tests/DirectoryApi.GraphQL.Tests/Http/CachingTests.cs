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
        Assert.Equal("Accept, Accept-Language", first.Headers.Vary.ToString());
        Assert.Equal(304, await StatusAsync(endpoint, "/graphql?query={language}", tag));
        Assert.Equal(200, await StatusAsync(endpoint, "/graphql?query={nothing}", tag));
        version = "2";
        Assert.Equal(200, await StatusAsync(endpoint, "/graphql?query={language}", tag));
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
