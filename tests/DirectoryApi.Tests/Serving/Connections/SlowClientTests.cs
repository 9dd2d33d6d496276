using System.Net;
using DirectoryApi.Tests.Serving.RateLimiting;

namespace DirectoryApi.Tests.Serving.Connections;

/// <summary>Clients that keep a connection by doing next to nothing lose it, and others are answered meanwhile.</summary>
public class SlowClientTests
{
    private const int Attackers = 40;

    private static readonly (string, string)[] Impatient =
    [
        ("Limits:RequestHeadersTimeout", "00:00:02"), ("Limits:KeepAliveTimeout", "00:00:02"), ("Limits:DataRateGrace", "00:00:01.5"),
    ];

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    [Theory]
    [InlineData("GET /en/about HTTP/1.1\r\nHost: example.kz\r\nX-Slow: ")]
    [InlineData("GET /")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: example.kz\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{\"query\":\"")]
    [InlineData("POST /en/about HTTP/1.1\r\nHost: example.kz\r\nContent-Length: 60000\r\n\r\n")]
    public async Task Client_ThatSendsAByteAtATime_IsCut_AndOthersAreAnswered(string start)
    {
        await using var server = await LimitedServer.StartAsync(Impatient);
        var attacks = Enumerable.Range(0, Attackers).Select(async _ =>
        {
            using var connection = await RawConnection.OpenAsync(server.Client.BaseAddress!);
            await connection.SendAsync(start);
            return await connection.TrickleAsync(Pause);
        }).ToArray();

        var ended = Task.WhenAll(attacks);
        do
        {
            Assert.Equal(HttpStatusCode.OK, await server.StatusAsync("/en/about"));
            await Task.WhenAny(ended, Task.Delay(Pause, TestContext.Current.CancellationToken));
        }
        while (!ended.IsCompleted);

        Assert.All(await ended, Assert.True);
    }

    [Theory]
    [InlineData("")]
    [InlineData("GET /health/live HTTP/1.1\r\nHost: example.kz\r\n\r\n")]
    public async Task Client_ThatAsksNothingMore_IsCut(string start)
    {
        await using var server = await LimitedServer.StartAsync(Impatient);
        using var connection = await RawConnection.OpenAsync(server.Client.BaseAddress!);
        await connection.SendAsync(start);

        Assert.Equal(start.Length == 0, (await connection.ReadToEndAsync()).Length == 0);
    }

    [Fact]
    public async Task Client_ThatDoesNotTakeItsAnswers_IsCut_AndOthersAreAnswered()
    {
        await using var server = await LimitedServer.StartAsync([.. Impatient, ("Limits:MinDataRate", "1000000"), ("RateLimit:Enabled", "false")]);
        using var connection = await RawConnection.OpenAsync(server.Client.BaseAddress!, receiveBuffer: 4_096);
        for (var request = 0; request < 400; request++)
        {
            await connection.SendAsync("GET /graphql/schema.graphql HTTP/1.1\r\nHost: example.kz\r\n\r\n");
        }

        var cut = connection.WaitForResetAsync();
        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync("/en/about"));
        Assert.True(await cut);
    }
}
