using System.Net;
using DirectoryApi.Tests.Serving.RateLimiting;

namespace DirectoryApi.Tests.Serving.Connections;

public class ConnectionLimitsTests
{
    [Theory]
    [InlineData(10, 64, 200)]
    [InlineData(80, 8, 431)]
    [InlineData(4, 5_000, 431)]
    public async Task Headers_BeyondTheLimits_AreRefused(int count, int length, int status)
    {
        await using var server = await LimitedServer.StartAsync();
        var headers = Enumerable.Range(0, count).Select(number => ($"X-Header-{number}", new string('x', length))).ToArray();

        using var response = await server.GetAsync("/en/about", client: null, headers);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("/en/about", "text/plain")]
    [InlineData("/graphql", "application/json")]
    public async Task Body_OfAGigabyte_IsNotTakenIn(string path, string type)
    {
        await using var server = await LimitedServer.StartAsync();
        using var connection = await RawConnection.OpenAsync(server.Client.BaseAddress!);
        await connection.SendAsync($"POST {path} HTTP/1.1\r\nHost: example.kz\r\nContent-Type: {type}\r\nContent-Length: 1073741824\r\n\r\n");

        var answer = await connection.ReadToEndAsync();

        Assert.Contains(path == "/graphql" ? "HTTP/1.1 413" : "HTTP/1.1 404", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Connections_BeyondTheLimit_AreClosed_AndOpenAgainWhenOthersEnd()
    {
        await using var server = await LimitedServer.StartAsync(("Limits:MaxConnections", "2"), ("Limits:KeepAliveTimeout", "00:00:02"));
        using (var first = await RawConnection.OpenAsync(server.Client.BaseAddress!))
        using (var second = await RawConnection.OpenAsync(server.Client.BaseAddress!))
        {
            await first.SendAsync("GET ");
            await second.SendAsync("GET ");
            using var third = await RawConnection.OpenAsync(server.Client.BaseAddress!);
            Assert.Equal("", await third.ReadToEndAsync());
        }

        await Eventually.HoldsAsync(async () =>
        {
            try
            {
                return await server.StatusAsync("/health/live") == HttpStatusCode.OK;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        });
    }

    /// <summary>RFC 9113 section 3.3: HTTP/2 with prior knowledge is not spoken.</summary>
    [Fact]
    public async Task Preface_OfHttp2_IsRefused()
    {
        await using var server = await LimitedServer.StartAsync();
        using var connection = await RawConnection.OpenAsync(server.Client.BaseAddress!);
        await connection.SendAsync("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");

        // The first frame says that the connection is over: GOAWAY, section 6.8.
        Assert.Equal(7, (await connection.ReadToEndAsync())[3]);
    }
}
