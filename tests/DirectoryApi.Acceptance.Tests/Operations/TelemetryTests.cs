using System.Net.Http.Json;

namespace DirectoryApi.Acceptance.Tests.Operations;

/// <summary>What a collector is sent.</summary>
public sealed class TelemetryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Collector_IsSentTracesAndMetrics_WithoutWhatWasAskedFor()
    {
        using var collector = new Collector();
        using var server = await SmallServer.StartAsync(("Telemetry__OtlpEndpoint", collector.Address), ("Telemetry__ServiceName", "directory-test"));
        using (var request = new HttpRequestMessage(HttpMethod.Get, "/ru/search?q=Ivanova"))
        {
            request.Headers.Add("User-Agent", "Telltale/1.0");
            using var response = await server.Client.SendAsync(request, Token);
            response.EnsureSuccessStatusCode();
        }

        using (await server.Client.PostAsync("/graphql", JsonContent.Create(new { query = """{ office(slug: "secret-slug") { id } }""" }), Token))
        {
        }

        server.Program.Terminate();
        await server.Program.WaitForExitAsync();

        var (traces, metrics) = (collector.ReceivedAt("/v1/traces"), collector.ReceivedAt("/v1/metrics"));
        Assert.All(
            ["directory-test", "directory.load", "graphql.execute", "directory.search", "Microsoft.AspNetCore"],
            name => Assert.Contains(name, traces, StringComparison.Ordinal));
        Assert.All(
            ["directory-test", "directory.edition", "http.server.request.duration", "kestrel.active_connections", "dotnet.gc.collections"],
            name => Assert.Contains(name, metrics, StringComparison.Ordinal));
        Assert.All(["Ivanova", "Telltale", "secret-slug"], personal => Assert.DoesNotContain(personal, traces + metrics, StringComparison.Ordinal));
    }

    [Fact]
    public async Task CollectorThatIsNotThere_HoldsNothingUp()
    {
        using var server = await SmallServer.StartAsync(("Telemetry__OtlpEndpoint", "http://127.0.0.1:9"));
        using var response = await server.Client.GetAsync("/graphql?query={__typename}", Token);
        response.EnsureSuccessStatusCode();

        server.Program.Terminate();

        Assert.Equal(0, await server.Program.WaitForExitAsync());
    }
}
