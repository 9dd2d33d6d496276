using System.Net.Http.Json;
using System.Text.Json;

namespace DirectoryApi.Acceptance.Tests.Operations;

/// <summary>The log of requests: enough to find one again, and nothing of who asked or what for.</summary>
public sealed class LogTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Requests_AreLoggedAsJson_WithTheirIds_AndNothingPersonal()
    {
        using var server = await SmallServer.StartAsync(("Log__Format", "Json"), ("Log__Requests", "All"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/ru/search?q=Ivanova&near=51.1283,71.4305");
        request.Headers.Add("X-Request-Id", "from-the-proxy.7");
        request.Headers.Add("User-Agent", "Telltale/1.0");
        request.Headers.Add("X-Forwarded-For", "203.0.113.77");
        using (var response = await server.Client.SendAsync(request, Token))
        {
            Assert.Equal("from-the-proxy.7", Assert.Single(response.Headers.GetValues("X-Request-Id")));
        }

        using (await server.Client.PostAsync("/graphql", JsonContent.Create(new { query = """{ office(slug: "secret-slug") { id } }""" }), Token))
        {
        }

        var log = await server.Program.WaitForAsync("\"/graphql\"");
        var lines = log.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line.StartsWith('{')).Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToArray();

        var page = Assert.Single(lines, line => line.TryGetProperty("requestId", out var id) && id.GetString() == "from-the-proxy.7");
        Assert.Equal("information", page.GetProperty("level").GetString());
        var values = page.GetProperty("values");
        Assert.Equal("GET", values.GetProperty("Method").GetString());
        Assert.Equal(200, values.GetProperty("Status").GetInt32());
        Assert.Equal(1, values.GetProperty("Edition").GetInt32());
        Assert.True(int.Parse(values.GetProperty("Bytes").GetString()!, System.Globalization.CultureInfo.InvariantCulture) > 1_000);
        Assert.Contains("search", values.GetProperty("Route").GetString()!, StringComparison.Ordinal);
        Assert.All(
            ["Ivanova", "51.12", "71.43", "Telltale", "203.0.113.77", "127.0.0.1:", "secret-slug"],
            personal => Assert.All(lines, line => Assert.DoesNotContain(personal, line.GetRawText(), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Requests_ThatSucceed_AreNotLoggedUnlessThatIsSet()
    {
        using var server = await SmallServer.StartAsync();
        using var response = await server.Client.GetAsync("/health/live", Token);
        Assert.Matches("^[0-9a-f]{32}$", Assert.Single(response.Headers.GetValues("X-Request-Id")));

        server.Program.Terminate();
        await server.Program.WaitForExitAsync();

        Assert.DoesNotContain("/health/live", server.Program.Output, StringComparison.Ordinal);
    }
}
