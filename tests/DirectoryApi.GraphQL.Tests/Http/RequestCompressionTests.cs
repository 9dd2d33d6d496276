using System.IO.Compression;
using System.Text;

namespace DirectoryApi.GraphQL.Tests.Http;

/// <summary>Bodies that clients have compressed (RFC 9110 §8.4).</summary>
public class RequestCompressionTests
{
    private const string Request = """{"query":"{ language }"}""";

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("GZIP")]
    [InlineData("identity")]
    public async Task Post_OfAnEncodingThatIsRead_IsAnswered(string encoding)
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        Assert.Equal((200, """{"data":{"language":""}}"""), await PostAsync(endpoint, encoding, Pack(encoding, Encoding.UTF8.GetBytes(Request))));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Post_OfMoreThanTheLimitOnceUnpacked_IsRefusedHoweverSmallItWas(string encoding)
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var atLimit = Pack(encoding, Encoding.UTF8.GetBytes(Request.PadRight(65_536)));
        var oneMore = Pack(encoding, Encoding.UTF8.GetBytes(Request.PadRight(65_537)));
        var bomb = Pack(encoding, new byte[50_000_000]);

        Assert.InRange(bomb.Length, 1, 64 * 1024);
        Assert.Equal(200, (await PostAsync(endpoint, encoding, atLimit)).Status);
        Assert.Equal((413, Error("The request's body is larger than 65536 bytes once unpacked.", "REQUEST_TOO_LARGE")), await PostAsync(endpoint, encoding, oneMore));
        Assert.Equal(413, (await PostAsync(endpoint, encoding, bomb)).Status);
    }

    [Theory]
    [InlineData("zip")]
    [InlineData("gzip,br")]
    public async Task Post_OfAnEncodingThatIsNotRead_IsToldWhichAre(string encoding)
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Request));
        content.Headers.ContentType = new("application/json");
        content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
        using var response = await endpoint.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(415, (int)response.StatusCode);
        Assert.Equal(["gzip, br, deflate"], response.Headers.GetValues("Accept-Encoding"));
        Assert.Equal(
            Error($"The content encoding \\\"{encoding}\\\" is not supported; use gzip, br, deflate or none.", "UNSUPPORTED_MEDIA_TYPE"),
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Post_OfWhatIsNotItsEncoding_IsRefused(string encoding)
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var cut = Pack(encoding, Encoding.UTF8.GetBytes(Request))[..12];

        Assert.Equal((400, Error("The request's body is not what its Content-Encoding says.", "BAD_REQUEST")), await PostAsync(endpoint, encoding, "no archive"u8.ToArray()));
        Assert.Equal(400, (await PostAsync(endpoint, encoding, cut)).Status);
    }

    private static async Task<(int Status, string Body)> PostAsync(TestEndpoint endpoint, string encoding, byte[] body)
    {
        var (status, _, text) = await endpoint.SendAsync(HttpMethod.Post, "/graphql", body, "application/json", ("Content-Encoding", encoding));
        return (status, text);
    }

    private static string Error(string message, string code) => $$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"{{{code}}}"}}]}""";

    private static byte[] Pack(string encoding, byte[] bytes)
    {
        using var output = new MemoryStream();
        using (Stream stream = encoding.ToLowerInvariant() switch
        {
            "gzip" => new GZipStream(output, CompressionLevel.Optimal),
            "br" => new BrotliStream(output, CompressionLevel.Optimal),
            "deflate" => new ZLibStream(output, CompressionLevel.Optimal),
            _ => new BufferedStream(output),
        })
        {
            stream.Write(bytes);
        }

        return output.ToArray();
    }
}
