using System.IO.Compression;
using System.Text;
using DirectoryApi.GraphQL.Execution.Caching;
using DirectoryApi.GraphQL.Http;
using Microsoft.AspNetCore.Http;

namespace DirectoryApi.GraphQL.Tests.Http;

public class PackedContentSenderTests
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes(new string('a', 2_000));

    [Theory]
    [InlineData("br", true)]
    [InlineData("gzip, deflate, br", true)]
    [InlineData("gzip, BR ; q=0.5", true)]
    [InlineData("br;q=1.0", true)]
    [InlineData("br;q=0.001", true)]
    [InlineData("br;q=0", false)]
    [InlineData("br; q=0.000, gzip", false)]
    [InlineData("gzip, brotli", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData(",,;q=,br;", true)]
    public async Task Send_OfPackedContent_IsAsTheClientAcceptsIt(string? acceptEncoding, bool isPacked)
    {
        var (response, body) = await SendAsync(PackedContent.Pack(Content), HttpMethods.Get, acceptEncoding);

        Assert.Equal(isPacked ? "br" : "", response.Headers.ContentEncoding.ToString());
        Assert.Equal(isPacked ? "Accept, Accept-Encoding" : "Accept", string.Join(", ", response.Headers.Vary.ToArray()));
        Assert.Equal(body.Length, response.ContentLength);
        Assert.Equal(Content, isPacked ? Unpack(body) : body);
    }

    [Theory]
    [InlineData("br")]
    [InlineData(null)]
    public async Task Send_OfShortContent_IsPlain(string? acceptEncoding)
    {
        var (response, body) = await SendAsync(PackedContent.Plain(Content.AsMemory(0, 1_199)), HttpMethods.Get, acceptEncoding);

        Assert.Equal("", response.Headers.ContentEncoding.ToString());
        Assert.Equal(1_199, response.ContentLength);
        Assert.Equal(Content[..1_199], body);
    }

    [Theory]
    [InlineData("br", true)]
    [InlineData(null, false)]
    public async Task Send_OfPlainContent_PacksItForWhoAcceptsIt(string? acceptEncoding, bool isPacked)
    {
        var (response, body) = await SendAsync(PackedContent.Plain(Content), HttpMethods.Get, acceptEncoding);

        Assert.Equal(isPacked ? "br" : "", response.Headers.ContentEncoding.ToString());
        Assert.Equal(body.Length, response.ContentLength);
        Assert.Equal(Content, isPacked ? Unpack(body) : body);
    }

    [Fact]
    public async Task Send_WhereVaryTellsOfEncodings_DoesNotRepeatIt()
    {
        var (response, _) = await SendAsync(PackedContent.Pack(Content), HttpMethods.Get, "br", vary: "Accept, Accept-Encoding, Cookie");

        Assert.Equal("Accept, Accept-Encoding, Cookie", response.Headers.Vary.ToString());
    }

    [Fact]
    public async Task Send_ToHead_TellsTheLengthOnly()
    {
        var (response, body) = await SendAsync(PackedContent.Pack(Content), HttpMethods.Head, acceptEncoding: null);

        Assert.Equal(Content.Length, response.ContentLength);
        Assert.Empty(body);
    }

    private static async Task<(HttpResponse Response, byte[] Body)> SendAsync(PackedContent content, string method, string? acceptEncoding, string vary = "Accept")
    {
        var body = new MemoryStream();
        var http = new DefaultHttpContext { Response = { Body = body, Headers = { Vary = vary } }, Request = { Method = method } };
        http.Request.Headers.AcceptEncoding = acceptEncoding;
        await http.Response.SendAsync(content, TestContext.Current.CancellationToken);
        return (http.Response, body.ToArray());
    }

    private static byte[] Unpack(byte[] packed)
    {
        using var stream = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        stream.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
