namespace DirectoryApi.GraphQL.Tests.Http;

public class EndpointTests
{
    private const string GraphQL = "application/graphql-response+json; charset=utf-8";
    private const string Json = "application/json; charset=utf-8";

    [Theory]
    [InlineData("application/graphql-response+json", GraphQL)]
    [InlineData("application/json", Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData("application/json, application/graphql-response+json", Json)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", GraphQL)]
    [InlineData("application/graphql-response+json;q=0.5, */*;q=0.1", GraphQL)]
    [InlineData("text/html, application/graphql-response+json; charset=utf-8", GraphQL)]
    public async Task Post_WithAnAcceptHeader_AnswersInTheTypePreferred(string accept, string contentType)
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var response = await endpoint.PostAsync("""{"query":"{ dog { name } }"}""", accept);

        Assert.Equal((200, contentType, """{"data":{"dog":{"name":"Рекс"}}}"""), response);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task Post_WithAnAcceptHeaderThatAllowsNothing_Is406(string accept)
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var (status, _, body) = await endpoint.PostAsync("""{"query":"{ language }"}""", accept);

        Assert.Equal(406, status);
        Assert.Contains("\"code\":\"NOT_ACCEPTABLE\"", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"query":"{ a"}""", 400, 200)]
    [InlineData("""{"query":"{ unknown }"}""", 400, 200)]
    [InlineData("""{"query":"query($a: Int!) { echo(int: $a) }"}""", 400, 200)]
    [InlineData("""{"query":"{ human(name: \"Bob\") { faulty } }"}""", 200, 200)]
    [InlineData("""{"query":"query A { language } query B { language }"}""", 400, 200)]
    [InlineData("{", 400, 400)]
    [InlineData("[]", 400, 400)]
    [InlineData("""[{"query":"{ language }"}]""", 400, 400)]
    [InlineData("null", 400, 400)]
    [InlineData("", 400, 400)]
    [InlineData("{}", 400, 400)]
    [InlineData("""{"query":{}}""", 400, 400)]
    [InlineData("""{"query":null}""", 400, 400)]
    [InlineData("""{"query":"{ language }","operationName":1}""", 400, 400)]
    [InlineData("""{"query":"{ language }","variables":"{}"}""", 400, 400)]
    [InlineData("""{"query":"{ language }","variables":[]}""", 400, 400)]
    [InlineData("""{"query":"{ language }","extensions":7}""", 400, 400)]
    [InlineData("""{"query":"{ language }"} x""", 400, 400)]
    [InlineData("""{"query":"{ language }","query":"{ language }"}""", 400, 400)]
    [InlineData("""{"query":"{ language }","variables":null,"variables":{}}""", 400, 400)]
    [InlineData("""{"query":"{ language }","v\u0061riables":{},"variables":{}}""", 400, 400)]
    [InlineData("""{"query":"{ lang""", 400, 400)]
    [InlineData("""{"query":"{ language }","variables":{"a":[1""", 400, 400)]
    [InlineData("""{"query":"{ language }",}""", 400, 400)]
    [InlineData("""{"query":"{ language }","documentId":7}""", 400, 400)]
    [InlineData("""{"query":"\ud800"}""", 400, 400)]
    public async Task Post_OfWhatIsInError_AnswersWithErrorsAndTheStatusOfItsType(string body, int graphQLStatus, int jsonStatus)
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var strict = await endpoint.PostAsync(body);
        var lenient = await endpoint.PostAsync(body, "application/json");

        Assert.Equal((graphQLStatus, GraphQL), (strict.Status, strict.ContentType));
        Assert.Equal((jsonStatus, Json), (lenient.Status, lenient.ContentType));
        Assert.StartsWith("{\"errors\":[{\"message\":", strict.Body, StringComparison.Ordinal);
        Assert.Equal(strict.Body, lenient.Body);
    }

    [Theory]
    [InlineData("""{"operationName":null,"variables":null,"extensions":null,"query":"{ language }","other":[1,{"a":2}]}""")]
    [InlineData("\uFEFF{\"query\":\"{ \\u006Canguage }\\n\"}")]
    [InlineData("""{"variables":{"a":1},"extensions":{"b":{}},"operationName":"A","query":"query A { language } query B { dog { name } }"}""")]
    public async Task Post_OfEveryParameterForm_IsRead(string body)
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var response = await endpoint.PostAsync(body);

        Assert.Equal((200, GraphQL, """{"data":{"language":""}}"""), response);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/graphql")]
    [InlineData("application/json; charset=windows-1251")]
    public async Task Post_OfAnotherMediaType_Is415(string? contentType)
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var (status, _, _) = await endpoint.SendAsync(HttpMethod.Post, "/graphql", """{"query":"{ language }"}"""u8.ToArray(), contentType);

        Assert.Equal(415, status);
    }

    [Theory]
    [InlineData("/graphql?query={language}", 200)]
    [InlineData("/graphql?query=query($n:Int){echo(int:$n)}&variables=%7B%22n%22:1%7D", 200)]
    [InlineData("/graphql?query=query+A{language}query+B{nothing}&operationName=A&extensions=%7B%7D", 200)]
    [InlineData("/graphql", 400)]
    [InlineData("/graphql?query={language}&variables=[]", 400)]
    [InlineData("/graphql?query={language}&variables=x", 400)]
    [InlineData("/graphql?query={language}&extensions=1", 400)]
    [InlineData("/graphql?query={language}&query={language}", 400)]
    [InlineData("/graphql?query={language}&operationName=A&operationName=B", 400)]
    [InlineData("/graphql?query={language}&variables=%7B%7D&variables=%7B%7D", 400)]
    [InlineData("/graphql?query=", 200)]
    [InlineData("/graphql?query=mutation{reset}", 405)]
    public async Task Get_OfAQuery_IsAnsweredAndOfAMutationRefused(string uri, int expected)
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var (status, _, _) = await endpoint.SendAsync(HttpMethod.Get, uri);

        Assert.Equal(expected, status);
        Assert.Equal(expected == 405 ? "POST" : string.Empty, endpoint.Allow);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    public async Task AnotherMethod_Is405(string method)
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var (status, _, _) = await endpoint.SendAsync(new HttpMethod(method), "/graphql");

        Assert.Equal(405, status);
        Assert.Equal("GET, POST", endpoint.Allow);
    }

    [Fact]
    public async Task Get_WhereItIsNotEnabled_Is405()
    {
        await using var endpoint = await TestEndpoint.StartAsync(options => options.EnableGetRequests = false);

        Assert.Equal(405, (await endpoint.SendAsync(HttpMethod.Get, "/graphql?query={language}")).Status);
    }

    [Fact]
    public async Task Post_OfBytesThatAreNotUtf8_IsRefusedInUtf8()
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var (status, _, body) = await endpoint.SendAsync(HttpMethod.Post, "/graphql", [.. "{\"query\":\"{ "u8, 0xC3, 0x28, .. " }\"}"u8]);

        Assert.Equal(400, status);
        Assert.Equal("""{"errors":[{"message":"The request's body is not in UTF-8.","extensions":{"code":"BAD_REQUEST"}}]}""", body);
    }

    [Theory]
    [InlineData(65_536, 200, 200)]
    [InlineData(65_537, 414, 413)]
    public async Task RequestOfTheLargestSize_IsRead_AndOneByteMoreIsRefused(int size, int get, int post)
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        Assert.Equal(get, (await endpoint.SendAsync(HttpMethod.Get, "/graphql" + "?query=%7Blanguage%7D&x=".PadRight(size, 'x'))).Status);
        Assert.Equal(post, (await endpoint.PostAsync("""{"query":"{ language }"}""".PadRight(size))).Status);
    }

    [Fact]
    public async Task Post_WithHeaders_GivesResolversTheStateMadeOfThem()
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var (_, _, body) = await endpoint.SendAsync(
            HttpMethod.Post, "/graphql", """{"query":"{ language }"}"""u8.ToArray(), "application/json", ("Accept-Language", "kk"));

        Assert.Equal("""{"data":{"language":"kk"}}""", body);
    }
}
