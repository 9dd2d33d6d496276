using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DirectoryApi.Acceptance.Tests.Operations;

/// <summary>SIGTERM while a request is under way: readiness is given up, then the door is closed, and the request is answered all the same.</summary>
public sealed class ShutdownTests
{
    private const string Query = """{"query":"{ __typename }"}""";
    private const string Answer = """{"data":{"__typename":"Query"}}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Terminate_WithADelay_GivesUpReadiness_ThenTheDoor_AndAnswersWhatHasBegun()
    {
        using var server = await SmallServer.StartAsync(("Shutdown__Delay", "00:00:02"));
        using var slow = await BeginAsync(server);
        using (var before = await server.Client.GetAsync("/health/ready", Token))
        {
            Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        }

        server.Program.Terminate();
        await UntilAsync(async () =>
        {
            using var ready = await server.Client.GetAsync("/health/ready", Token);
            return ready.StatusCode == HttpStatusCode.ServiceUnavailable;
        });
        using (var late = await server.Client.GetAsync("/graphql?query={__typename}", Token))
        {
            Assert.Equal(Answer, await late.Content.ReadAsStringAsync(Token));
            Assert.True(late.Headers.ConnectionClose);
        }

        await UntilAsync(async () => !await CanConnectAsync(server));
        await AssertAnsweredAsync(slow);
        Assert.Equal(0, await server.Program.WaitForExitAsync());
    }

    [Fact]
    public async Task Terminate_WithARequestThatNeverEnds_StopsAtTheTimeout()
    {
        using var server = await SmallServer.StartAsync(("Shutdown__Timeout", "00:00:01"));
        using var stuck = await BeginAsync(server);

        server.Program.Terminate();

        Assert.Equal(0, await server.Program.WaitForExitAsync());
    }

    /// <summary>Sends a request but for its last byte.</summary>
    private static async Task<TcpClient> BeginAsync(SmallServer server)
    {
        var client = new TcpClient();
        await client.ConnectAsync(server.Address.Host, server.Address.Port, Token);
        var head = $"POST /graphql HTTP/1.1\r\nHost: {server.Address.Authority}\r\nContent-Type: application/json\r\nContent-Length: {Query.Length}\r\n\r\n";
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head + Query[..^1]), Token);

        // A request of another connection that is answered tells that the server had its turn at this one.
        using var other = await server.Client.GetAsync("/health/live", Token);
        return client;
    }

    private static async Task AssertAnsweredAsync(TcpClient client)
    {
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Query[^1..]), Token);
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        var answer = await reader.ReadToEndAsync(Token);
        Assert.StartsWith("HTTP/1.1 200 OK", answer, StringComparison.Ordinal);
        Assert.Contains(Answer, answer, StringComparison.Ordinal);
    }

    private static async Task<bool> CanConnectAsync(SmallServer server)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(server.Address.Host, server.Address.Port, Token);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Token);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (!await holds())
        {
            await Task.Delay(20, limit.Token);
        }
    }
}
