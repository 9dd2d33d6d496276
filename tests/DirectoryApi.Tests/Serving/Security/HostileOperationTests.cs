using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using DirectoryApi.Tests.Serving.RateLimiting;

namespace DirectoryApi.Tests.Serving.Security;

/// <summary>
/// Operations that try what a limit does not count are refused or answered as any other: never by a fault, and by no answer out of all
/// proportion. The limits themselves are tested one by one beside those that set them.
/// </summary>
[Collection(nameof(ProcessWide))]
public class HostileOperationTests
{
    private const int LargestAnswer = 4 * 1024 * 1024;

    public static TheoryData<string, string, string?> Refused { get; } = new()
    {
        { "a cycle of fragments", Query("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"), "GRAPHQL_VALIDATION_FAILED" },
        { "a fragment of itself", Query("{ ...A } fragment A on Query { ...A }"), "GRAPHQL_VALIDATION_FAILED" },
        { "fragments that double", Query(Doubling(16)), "LIMIT_EXCEEDED" },
        { "an integer of a thousand digits", Query($"{{ offices(first: {new string('9', 1_000)}) {{ totalCount }} }}"), "GRAPHQL_VALIDATION_FAILED" },
        { "a number of a thousand digits", Query($"{{ nearest(to: {{ latitude: 1e{new string('9', 100)}, longitude: 71 }}) {{ totalCount }} }}"), "GRAPHQL_VALIDATION_FAILED" },
        { "a variable of a thousand digits", """{"query":"query($n: Int) { offices(first: $n) { totalCount } }","variables":{"n":""" + new string('9', 1_000) + "}}", "BAD_USER_INPUT" },
        { "deep variables", """{"query":"query($n: Int) { offices(first: $n) { totalCount } }","variables":{"n":""" + Nested(500) + "}}", "BAD_REQUEST" },
        { "ten thousand arguments", Query($"{{ offices({string.Concat(Enumerable.Range(0, 10_000).Select(number => $"a{number}:1 "))}) {{ totalCount }} }}"), null },
        { "an argument twice", Query("{ offices(first: 1, first: 2) { totalCount } }"), "GRAPHQL_VALIDATION_FAILED" },
        { "names of scripts' objects", Query("{ __proto__ constructor prototype toString }"), "GRAPHQL_VALIDATION_FAILED" },
        { "letters beyond names", Query("{ оffices { totalCount } }"), "GRAPHQL_PARSE_FAILED" },
        { "direction of writing", Query("{ \u202Eoffices { totalCount } }"), "GRAPHQL_PARSE_FAILED" },
        { "introspection of introspection", Query($"{{ __schema {{ {string.Concat(Enumerable.Range(0, 40).Select(number => $"t{number}: types {{ fields {{ args {{ type {{ name }} }} }} }} "))}}} }}"), "LIMIT_EXCEEDED" },
        { "half a letter", "{\"query\":\"{ \\ud800 }\"}", null },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Operation_ThatIsHostile_IsRefused(string what, string body, string? code)
    {
        await using var server = await LimitedServer.StartAsync();

        var (status, answer) = await PostAsync(server, new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.True(status is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge, $"{what}: {status} {answer}");
        var codes = JsonSerializer.Deserialize<JsonElement>(answer).GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString()).ToArray();
        Assert.True(code is null || codes.Contains(code), $"{what}: {answer}");
        Assert.InRange(answer.Length, 1, 64 * 1024);
    }

    [Theory]
    [InlineData("""{"query":"{ __typename }","query":"{ offices { totalCount } }"}""")]
    [InlineData("""{"query":"{ __typename }","__proto__":{"query":"{ x }"},"constructor":1}""")]
    [InlineData("""{"query":"query($__proto__: Int) { offices(first: $__proto__) { totalCount } }","variables":{"__proto__":1}}""")]
    public async Task Request_WithNamesThatMeanSomethingElsewhere_IsAnsweredOrRefused(string body)
    {
        await using var server = await LimitedServer.StartAsync();

        var (status, _) = await PostAsync(server, new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.True(status is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{status}");
    }

    /// <summary>The dearest that the limits let through.</summary>
    [Theory]
    [InlineData("{ offices(first: 100) { nodes { names { text } addresses { text } phones { display } history { text } } } }")]
    [InlineData("{ __schema { types { name fields(includeDeprecated: true) { name description args { name description type { name kind ofType { name kind ofType { name } } } } type { name kind ofType { name } } } } } }")]
    public async Task Operation_WithinTheLimits_HasAnAnswerInProportion(string query)
    {
        await using var server = await LimitedServer.StartAsync();

        var (status, answer) = await PostAsync(server, new StringContent(Query(query), Encoding.UTF8, "application/json"));

        Assert.True(status is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{status}");
        Assert.InRange(answer.Length, 1, LargestAnswer);
    }

    [Theory]
    [InlineData("gzip", 48)]
    [InlineData("deflate", 48)]
    [InlineData("br", 1_024)]
    public async Task Body_ThatUnpacksToMuch_IsRefused_WithoutBeingUnpacked(string encoding, int mebibytes)
    {
        await using var server = await LimitedServer.StartAsync();
        var content = new ByteArrayContent(Bomb(encoding, mebibytes));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        content.Headers.ContentEncoding.Add(encoding);
        var before = GC.GetTotalAllocatedBytes();

        var (status, answer) = await PostAsync(server, content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("REQUEST_TOO_LARGE", answer, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 16 * 1024 * 1024);
    }

    private static async Task<(HttpStatusCode Status, string Answer)> PostAsync(LimitedServer server, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    // As much as fits the limit of a body as it is sent: a larger one is refused by its length. Written in pieces, so that the test itself does not hold what the server must not.
    private static byte[] Bomb(string encoding, int mebibytes)
    {
        using var packed = new MemoryStream();
        using (Stream packer = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true),
        })
        {
            var zeros = new byte[1024 * 1024];
            for (var piece = 0; piece < mebibytes; piece++)
            {
                packer.Write(zeros);
            }
        }

        return packed.ToArray();
    }

    private static string Query(string query) => JsonSerializer.Serialize(new { query });

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static string Doubling(int count) => "{ ...F0 } " + string.Concat(Enumerable.Range(0, count).Select(number =>
        $"fragment F{number} on Query {{ {(number == count - 1 ? "__typename" : $"...F{number + 1} ...F{number + 1}")} }} "));
}
