using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace DirectoryApi.Acceptance.Tests.Serving;

/// <summary>A request within a limit is answered, and one just beyond it is told which limit that is.</summary>
public sealed class LimitTests(ServedDirectory directory)
{
    private static readonly string[] Paged =
    [
        "{ offices(first: SIZE) { totalCount } }",
        "{ office(slug: \"akmola-akkol-public-service-centre\") { units(first: SIZE) { totalCount } } }",
        "{ regions { offices(first: SIZE) { totalCount } } }",
        "{ services { offices(first: SIZE) { totalCount } } }",
        "{ search(query: \"цон\", first: SIZE) { totalCount } }",
        "{ nearest(to: { latitude: 51, longitude: 71 }, first: SIZE) { totalCount } }",
        "{ settlements(name: \"ко\", first: SIZE) { slug } }",
    ];

    public static TheoryData<LimitCase> Cases { get; } = [.. LimitCase.All];

    public static MatrixTheoryData<string, string?> Pages { get; } = new(Paged, ["-1", "0", "101", null]);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Request_BeyondALimit_IsToldSo(LimitCase limit)
    {
        var (within, accepted) = await SendAsync(directory.Client, limit.Within);
        Assert.False(Messages(accepted).Contains(limit.Message), $"{within}: {accepted}");

        var (status, refused) = await SendAsync(directory.Client, limit.Beyond);
        Assert.Equal(limit.Status, status);
        var error = refused.GetProperty("errors").EnumerateArray().First(candidate => candidate.GetProperty("message").GetString() == limit.Message);
        Assert.Equal(limit.Code, error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Address_BeyondTheLimit_IsToldSo()
    {
        using var within = await directory.Client.GetAsync("/graphql" + "?query=%7B__typename%7D&x=".PadRight(65_536, 'x'), TestContext.Current.CancellationToken);
        using var beyond = await directory.Client.GetAsync("/graphql" + "?query=%7B__typename%7D&x=".PadRight(65_537, 'x'), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, within.StatusCode);
        Assert.Equal(HttpStatusCode.RequestUriTooLong, beyond.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"The query string is longer than 65536 bytes; send the request by POST.","extensions":{"code":"REQUEST_TOO_LARGE"}}]}""",
            await beyond.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Plan_BeyondTheLimit_IsToldSo()
    {
        var (server, client) = await directory.StartAsync(("GraphQL:MaxPlannedSelections", "3"));
        await using (server)
        using (client)
        {
            var (within, _) = await SendAsync(client, """{"query":"{ dataset { edition officeCount } }"}""");
            var (beyond, answer) = await SendAsync(client, """{"query":"{ dataset { edition officeCount rowCount } }"}""");
            Assert.Equal((200, 400), (within, beyond));
            Assert.Equal(["The operation selects more than 3 fields once its fragments are put in place."], Messages(answer));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OfASizeOutOfBounds_IsAnError_AndOfNullIsTheDefault(string query, string? size)
    {
        var (_, answer) = await SendAsync(directory.Client, JsonSerializer.Serialize(new { query = query.Replace("SIZE", size ?? "null", StringComparison.Ordinal) }));

        if (size is null)
        {
            Assert.Empty(Messages(answer));
            return;
        }

        Assert.Contains($"Argument \"first\" is {size}; it must be from 1 to 100.", Messages(answer));
        Assert.All(answer.GetProperty("errors").EnumerateArray(), error => Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Operation_ThatTakesTooLong_IsEnded()
    {
        var (server, client) = await directory.StartAsync(("GraphQL:ExecutionTimeout", "00:00:00.0000001"));
        await using (server)
        using (client)
        {
            var (status, answer) = await SendAsync(client, """{"query":"{ offices(first: 100) { nodes { id } } }"}""");
            Assert.Equal(400, status);
            Assert.Equal(["The operation ran for longer than 0 s and was ended."], Messages(answer));
        }
    }

    [Fact]
    public async Task FullIntrospection_OfGraphiQL_KeepsTheLimits()
    {
        const string type = "kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }";
        const string query = $$"""
            query IntrospectionQuery {
              __schema {
                description
                queryType { name kind }
                mutationType { name kind }
                subscriptionType { name kind }
                types { ...FullType }
                directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
              }
            }
            fragment FullType on __Type {
              kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
              inputFields(includeDeprecated: true) { ...InputValue }
              interfaces { ...TypeRef }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
              possibleTypes { ...TypeRef }
            }
            fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
            fragment TypeRef on __Type { {{type}} }
            """;
        var (status, answer) = await SendAsync(directory.Client, JsonSerializer.Serialize(new { query, operationName = "IntrospectionQuery" }));

        Assert.Equal(200, status);
        Assert.False(answer.TryGetProperty("errors", out _));
        Assert.Contains(
            answer.GetProperty("data").GetProperty("__schema").GetProperty("types").EnumerateArray(),
            found => found.GetProperty("name").GetString() == "Office");
    }

    [Theory]
    [InlineData("{ offices { nodes { id } } }", 21)]
    [InlineData("{ offices(first: 100) { nodes { name address { text } phones { display } hours { periods { opens } } region { name } settlement { name } } } }", 421)]
    [InlineData("{ search(query: \"цон\") { nodes { name } facets { kinds { count } } } }", 21.6)]
    public async Task Cost_AskedFor_IsReportedAndUsualQueriesAreFarFromTheLimit(string query, double expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent(JsonSerializer.Serialize(new { query })) };
        request.Headers.Add("GraphQL-Cost", "report");
        using var response = await directory.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var cost = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("extensions").GetProperty("cost");

        Assert.Equal(expected, cost.GetProperty("value").GetDouble());
        Assert.Equal(1_000, cost.GetProperty("limit").GetDouble());
    }

    private static IEnumerable<string> Messages(JsonElement answer) => answer.TryGetProperty("errors", out var errors)
        ? errors.EnumerateArray().Select(error => error.GetProperty("message").GetString()!)
        : [];

    private static async Task<(int Status, JsonElement Answer)> SendAsync(HttpClient client, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent(body) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    private static StringContent JsonContent(string body) => new(body, Encoding.UTF8, "application/json");
}
