using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;

namespace DirectoryApi.Acceptance.Tests.Serving;

/// <summary>What the server adds to the GraphQL endpoint: compression, caching and access from pages of other sites.</summary>
public sealed class HttpTests(ServedDirectory directory)
{
    private const string LongQuery = "/graphql?query={offices(first:50){nodes{slug name address{text}}}}";
    private const string ShortQuery = "/graphql?query={dataset{officeCount}}";

    [Theory]
    [InlineData("gzip", "application/json")]
    [InlineData("br", "application/json")]
    [InlineData("gzip", "application/graphql-response+json")]
    public async Task LongAnswer_IsCompressedWhereTheClientAcceptsIt(string encoding, string accept)
    {
        var plain = await directory.Client.GetStringAsync(LongQuery, TestContext.Current.CancellationToken);
        using var response = await SendAsync(LongQuery, ("Accept-Encoding", encoding), ("Accept", accept));
        var packed = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        Assert.True(response.Headers.ETag!.IsWeak);
        Assert.True(packed.Length < Encoding.UTF8.GetByteCount(plain) / 2, $"{packed.Length} bytes");
        Assert.Equal(plain, Unpack(packed, encoding));
    }

    [Fact]
    public async Task ShortAnswer_IsNotCompressed()
    {
        using var response = await SendAsync(ShortQuery, ("Accept-Encoding", "gzip"));

        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Equal("""{"data":{"dataset":{"officeCount":973}}}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task SameAnswer_AskedForWithItsTag_Is304()
    {
        using var first = await SendAsync(LongQuery, ("Accept-Encoding", "gzip"));
        using var second = await SendAsync(LongQuery, ("Accept-Encoding", "gzip"), ("If-None-Match", first.Headers.ETag!.ToString()));
        using var otherLanguage = await SendAsync(LongQuery, ("Accept-Language", "ru"), ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal("no-cache", second.Headers.CacheControl!.ToString());
        Assert.Equal(["Accept", "Accept-Encoding", "Accept-Language", "GraphQL-Cost"], second.Headers.Vary);
        Assert.Equal(first.Headers.Vary, second.Headers.Vary);
        Assert.Equal(HttpStatusCode.OK, otherLanguage.StatusCode);
    }

    [Fact]
    public async Task PageOfAnotherSite_MayAsk()
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        preflight.Headers.Add("Origin", "https://example.org");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "content-type,graphql-cost");
        using var permission = await directory.Client.SendAsync(preflight, TestContext.Current.CancellationToken);
        using var answer = await SendAsync(ShortQuery, ("Origin", "https://example.org"));

        Assert.Equal(HttpStatusCode.NoContent, permission.StatusCode);
        Assert.Equal("*", Header(permission, "Access-Control-Allow-Origin"));
        Assert.Equal("content-type,graphql-cost", Header(permission, "Access-Control-Allow-Headers"));
        Assert.Equal("86400", Header(permission, "Access-Control-Max-Age"));
        Assert.Equal("*", Header(answer, "Access-Control-Allow-Origin"));
        Assert.Contains("ETag", Header(answer, "Access-Control-Expose-Headers"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PageOfAnotherSite_MayNotAskWhereOnlySomeMay()
    {
        var (server, client) = await directory.StartAsync(("Cors:Origins", "https://egov.example.org; https://gov.example.org"));
        await using (server)
        using (client)
        {
            using var allowed = await SendAsync(client, ShortQuery, ("Origin", "https://egov.example.org"));
            using var stranger = await SendAsync(client, ShortQuery, ("Origin", "https://example.org"));

            Assert.Equal("https://egov.example.org", Header(allowed, "Access-Control-Allow-Origin"));
            Assert.False(stranger.Headers.Contains("Access-Control-Allow-Origin"));

            // What a shared cache keeps for the one is not for the other.
            Assert.Contains("Origin", allowed.Headers.Vary);
            Assert.Contains("Accept-Language", allowed.Headers.Vary);
        }
    }

    [Fact]
    public async Task TrustedDocument_IsCalledByItsHash_AndNothingElseWhereOnlyTrustedOnesAre()
    {
        using var folder = new TemporaryFolder();
        const string document = "query Office($slug: String!) { office(slug: $slug) { kind } }\n";
        await File.WriteAllTextAsync(folder.File("office.graphql"), document, TestContext.Current.CancellationToken);
        var id = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(document)));
        const string expected = """{"data":{"office":{"kind":"PUBLIC_SERVICE_CENTRE"}}}""";
        var (server, client) = await directory.StartAsync(("GraphQL:TrustedDocumentFolder", folder.Path), ("GraphQL:TrustedDocuments", "TrustedOnly"));
        await using (server)
        using (client)
        {
            Assert.Equal(expected, await PostAsync(client, new { documentId = id, variables = new { slug = "akmola-public-service-centre" } }));
            Assert.Equal(expected, await PostAsync(client, new { documentId = "sha256:" + id, variables = new { slug = "akmola-public-service-centre" } }));
            Assert.Equal(
                expected,
                await client.GetStringAsync($"/graphql?documentId={id}&variables={{\"slug\":\"akmola-public-service-centre\"}}", TestContext.Current.CancellationToken));
            Assert.Contains("DOCUMENT_NOT_FOUND", await PostAsync(client, new { documentId = id[1..] }), StringComparison.Ordinal);
            Assert.Contains("DOCUMENT_NOT_TRUSTED", await PostAsync(client, new { query = document }), StringComparison.Ordinal);
        }
    }

    private static async Task<string> PostAsync(HttpClient client, object body)
    {
        using var response = await client.PostAsJsonAsync("/graphql", body, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private Task<HttpResponseMessage> SendAsync(string uri, params (string Name, string Value)[] headers) => SendAsync(directory.Client, uri, headers);

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string uri, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(',', response.Headers.GetValues(name));

    private static string Unpack(byte[] packed, string encoding)
    {
        using var input = new MemoryStream(packed);
        using Stream stream = encoding == "br" ? new BrotliStream(input, CompressionMode.Decompress) : new GZipStream(input, CompressionMode.Decompress);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
