using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DirectoryApi.Acceptance.Tests.Operations;

/// <summary>
/// Requests try to write lines of their own into the log, and to steer the terminal it is read on, while the log tells as much as it can.
/// </summary>
public sealed partial class LogInjectionTests
{
    private const string Marker = "forged-by-a-request";
    private const string LastRequest = "the-last-request";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // A line of each form of the log, put between line breaks; then what steers terminals, the end of a C string, and what turns the direction of writing.
    private static string Hostile { get; } =
        $"\r\n{{\"time\":\"2020-01-01T00:00:00Z\",\"level\":\"critical\",\"category\":\"{Marker}\",\"event\":1,\"message\":\"{Marker}\"}}"
        + $"\r\n2020-01-01T00:00:00.000Z critical {Marker}[1] {Marker}\n\u001b[2J\u001b]0;{Marker}\u0007\u0000\u009b31m\u2028\u202e";

    [Fact]
    public async Task Json_IsOneWholeObjectALine_AndNoneIsForged()
    {
        var lines = await LogOfHostileRequestsAsync("Json");

        foreach (var line in lines)
        {
            using var entry = JsonDocument.Parse(line);
            Assert.NotEqual(Marker, entry.RootElement.GetProperty("category").GetString());
            Assert.NotEqual(2020, entry.RootElement.GetProperty("time").GetDateTimeOffset().Year);
        }
    }

    [Fact]
    public async Task Text_HasNoLineThatIsForged()
    {
        var lines = await LogOfHostileRequestsAsync("Text");

        Assert.All(lines, line => Assert.Matches(LineOrContinuation(), line));
        Assert.DoesNotContain(lines, line => line.StartsWith("2020-", StringComparison.Ordinal));
    }

    /// <summary>The lines that the log has of hostile requests, none of them with a character that is not shown.</summary>
    private static async Task<string[]> LogOfHostileRequestsAsync(string format)
    {
        using var server = await SmallServer.StartAsync(
            ("Log__Format", format), ("Log__Requests", "All"), ("Logging__LogLevel__Default", "Debug"), ("Logging__LogLevel__Microsoft.AspNetCore", "Debug"));
        var start = server.Program.Output.Length;
        foreach (var request in Requests(server.Address.Authority))
        {
            await SendAsync(server, request);
        }

        using (var last = new HttpRequestMessage(HttpMethod.Get, "/health/live"))
        {
            last.Headers.Add("X-Request-Id", LastRequest);
            using var answer = await server.Client.SendAsync(last, Token);
        }

        await server.Program.WaitForAsync(LastRequest);
        var log = server.Program.Output[start..];
        Assert.Contains(Marker, log, StringComparison.Ordinal);
        Assert.DoesNotMatch(NotShown(), log);

        // What follows the last line break may be a line that is not yet whole.
        return log[..log.LastIndexOf('\n')].Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static IEnumerable<string> Requests(string authority)
    {
        var escaped = Uri.EscapeDataString(Hostile);
        var withoutNul = Uri.EscapeDataString(Hostile.Replace("\u0000", "", StringComparison.Ordinal));
        var body = JsonSerializer.Serialize(new { query = $"query {Marker} {{ office(slug: \"{Marker}\") {{ id }} }} # {Hostile}", operationName = Hostile });
        yield return Request("GET", $"/ru/search?q={escaped}&open={escaped}&page={escaped}", "");
        yield return Request("GET", $"/ru/offices/{withoutNul}", "");
        yield return Request("GET", $"/{withoutNul}", "");
        yield return Request("GET", $"/{escaped}", "");
        yield return Request("GET", $"/export/{withoutNul}", "");
        yield return Request("GET", $"/graphql?query={escaped}&operationName={escaped}&variables={escaped}", "");
        foreach (var header in (string[])["User-Agent", "X-Request-Id", "X-Forwarded-For", "Referer", "Accept-Language", "traceparent", "Accept", "Content-Type", "Host"])
        {
            yield return Request("GET", "/ru/", $"{header}: {Marker}{Latin(Hostile)}\r\n");
            yield return Request("GET", "/ru/", $"{header}: {Marker}\u001b[31m{escaped}\r\n");
            yield return Request("GET", "/ru/", $"{header}: {Marker} {escaped}\r\n");
        }

        yield return Request($"GE\u001b[31m{Marker}", "/", "");
        yield return Request("GET", $"/\u001b[31m{Marker}\u0000", "");
        yield return Request("POST", "/graphql", $"Content-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n", body);

        string Request(string method, string target, string headers, string content = "") =>
            $"{method} {target} HTTP/1.1\r\nHost: {authority}\r\nConnection: close\r\n{headers}\r\n{content}";
    }

    /// <summary>The characters that are a byte of a header; of others there is nothing to send.</summary>
    private static string Latin(string text) => string.Concat(text.Where(letter => letter <= '\u00ff'));

    /// <summary>Sends bytes as they are, and takes the answer; a request that is none may be given none.</summary>
    private static async Task SendAsync(SmallServer server, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Address.Host, server.Address.Port, Token);
        var bytes = request.Any(letter => letter > '\u00ff') ? Encoding.UTF8.GetBytes(request) : Encoding.Latin1.GetBytes(request);
        try
        {
            await client.GetStream().WriteAsync(bytes, Token);
            using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
            await reader.ReadToEndAsync(Token);
        }
        catch (IOException)
        {
            // The server closed the connection before it had read everything.
        }
    }

    [GeneratedRegex(@"^(    .*|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [a-z]+ \S+\[\d+\].*)$", RegexOptions.NonBacktracking)]
    private static partial Regex LineOrContinuation();

    // The line break is the only one that there is to be.
    [GeneratedRegex(@"[\p{Cc}\p{Cf}\u2028\u2029-[\n]]", RegexOptions.NonBacktracking)]
    private static partial Regex NotShown();
}
