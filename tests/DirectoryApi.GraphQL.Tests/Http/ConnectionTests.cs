using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace DirectoryApi.GraphQL.Tests.Http;

/// <summary>What only the bytes of a connection show (RFC 9112).</summary>
public class ConnectionTests
{
    private const string Body = """{"query":"{ language }"}""";
    private const string Post = "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";

    [Theory]
    [InlineData(Post + "Transfer-Encoding: chunked\r\n\r\n8\r\n{\"query\"\r\n10\r\n:\"{ language }\"}\r\n0\r\n\r\n", 200, "{\"data\":{\"language\":\"\"}}")]
    [InlineData(Post + "Transfer-Encoding: chunked\r\n\r\n8\r\n{\"query\"\r\nnonsense", 400, "BAD_REQUEST")]
    [InlineData(Post + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400, "BAD_REQUEST")]
    [InlineData(Post + "\r\n", 400, "BAD_REQUEST")]
    [InlineData(Post + "Content-Length: 0\r\n\r\n", 400, "BAD_REQUEST")]
    [InlineData(Post + "Content-Length: 70000\r\n\r\n", 413, "REQUEST_TOO_LARGE")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 24\r\n\r\n" + Body, 415, "UNSUPPORTED_MEDIA_TYPE")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: ;\r\nContent-Length: 24\r\n\r\n" + Body, 415, "UNSUPPORTED_MEDIA_TYPE")]
    [InlineData("HEAD /graphql?query={language} HTTP/1.1\r\nHost: a\r\n\r\n", 405, "")]
    [InlineData("OPTIONS /graphql HTTP/1.1\r\nHost: a\r\n\r\n", 405, "METHOD_NOT_ALLOWED")]
    [InlineData("GET /graphql?query=%FF{language} HTTP/1.1\r\nHost: a\r\nAccept: application/graphql-response+json\r\n\r\n", 400, "GRAPHQL_PARSE_FAILED")]
    public async Task Request_IsAnsweredWell(string request, int status, string content)
    {
        await using var endpoint = await TestEndpoint.StartOnPortAsync();
        using var connection = await ConnectAsync(endpoint);

        await SendAsync(connection, request);
        var (headers, body) = await ReadAsync(connection, hasBody: content.Length > 0);

        Assert.StartsWith($"HTTP/1.1 {status} ", headers, StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Type: application/", headers, StringComparison.Ordinal);
        Assert.Contains(content, body, StringComparison.Ordinal);
        Assert.Empty(endpoint.Log.Errors);
    }

    [Fact]
    public async Task BodyThatWaitsToBeAskedFor_IsAskedFor()
    {
        await using var endpoint = await TestEndpoint.StartOnPortAsync();
        using var connection = await ConnectAsync(endpoint);

        await SendAsync(connection, $"{Post}Expect: 100-continue\r\nContent-Length: {Body.Length}\r\n\r\n");
        Assert.Equal("HTTP/1.1 100 Continue\r\n\r\n", (await ReadAsync(connection, hasBody: false)).Headers);
        await SendAsync(connection, Body);

        Assert.StartsWith("HTTP/1.1 200 ", (await ReadAsync(connection, hasBody: true)).Headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BodyThatIsTooLarge_IsNotAskedFor()
    {
        await using var endpoint = await TestEndpoint.StartOnPortAsync();
        using var connection = await ConnectAsync(endpoint);

        await SendAsync(connection, $"{Post}Expect: 100-continue\r\nContent-Length: 70000\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 413 ", (await ReadAsync(connection, hasBody: true)).Headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConnectionThatEndsInTheBody_IsNoError()
    {
        await using var endpoint = await TestEndpoint.StartOnPortAsync();
        using (var connection = await ConnectAsync(endpoint))
        {
            await SendAsync(connection, $"{Post}Content-Length: 1000\r\n\r\n{Body}");
        }

        Assert.Equal(200, (await endpoint.PostAsync(Body)).Status);
        Assert.Empty(endpoint.Log.Errors);
    }

    private static async Task<TcpClient> ConnectAsync(TestEndpoint endpoint)
    {
        var connection = new TcpClient();
        await connection.ConnectAsync("127.0.0.1", endpoint.Port, TestContext.Current.CancellationToken);
        return connection;
    }

    private static async Task SendAsync(TcpClient connection, string text)
        => await connection.GetStream().WriteAsync(Encoding.Latin1.GetBytes(text), TestContext.Current.CancellationToken);

    private static async Task<(string Headers, string Body)> ReadAsync(TcpClient connection, bool hasBody)
    {
        var headers = new StringBuilder();
        while (!headers.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            headers.Append(await ReadTextAsync(connection, 1));
        }

        const string lengthName = "\r\nContent-Length: ";
        var text = headers.ToString();
        if (!hasBody)
        {
            return (text, string.Empty);
        }

        var start = text.IndexOf(lengthName, StringComparison.Ordinal) + lengthName.Length;
        var length = int.Parse(text.AsSpan(start, text.IndexOf('\r', start) - start), CultureInfo.InvariantCulture);
        return (text, await ReadTextAsync(connection, length));
    }

    private static async Task<string> ReadTextAsync(TcpClient connection, int length)
    {
        var buffer = new byte[length];
        await connection.GetStream().ReadExactlyAsync(buffer, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(buffer);
    }
}
