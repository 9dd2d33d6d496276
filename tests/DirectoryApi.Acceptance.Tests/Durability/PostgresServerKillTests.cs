using System.Text.Json;
using DirectoryApi.Acceptance.Tests.Commands;

namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>The server of the store is killed while the program imports, and while another serves.</summary>
public sealed class PostgresServerKillTests : IAsyncLifetime
{
    private const int Seed = 20_260_302;

    private readonly StoreChanges _changes = new();
    private readonly Tally _tally = new();
    private PostgresDurableStore _store = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // A tenth of the points at which the program is killed, since each is a start of the server too.
    private static int Points => Math.Max(KillPoints.Count / 10, 4);

    public async ValueTask InitializeAsync() => _store = new PostgresDurableStore(await PostgresCluster.MakeAsync());

    public async ValueTask DisposeAsync()
    {
        _changes.Dispose();
        if (_store is not null)
        {
            await _store.DisposeAsync();
        }
    }

    [Fact]
    public async Task AServerThatIsKilledDuringAnImport_HasTheOldEditionOrTheNew_AndReadersGoOn()
    {
        await _changes.Apply(_store, 0).RepeatAsync();
        var durations = await StepDurations.MeasureAsync(_changes.Apply(_store, 1), _store.Location);
        using var reader = ProgramUnderTest.Serve(_store.Location);
        var address = ServedAddress.In(await reader.WaitForAsync("Press Ctrl-C to stop."));
        for (var point = 0; point < Points; point++)
        {
            var before = await StoreContents.ReadAsync(_store.Store);
            Assert.Equal((before.Edition, before.Offices, before.Rows), await WaitForAsync(address, before.Edition));
            var change = _changes.Apply(_store, before.Edition);

            // The steps that write come first in turn.
            var step = change.Steps.Count - 1 - (point % 5);
            var ended = await KillServerInStepAsync(change, step, durations, new Random(Seed + point));

            var (edition, _, _) = await ProgramUnderTest.AskAsync(address);
            Assert.InRange(edition, before.Edition, before.Edition + 1);
            Assert.Equal("Degraded", await HealthAsync(address));
            await _store.Cluster.StartAsync();
            await _store.Cluster.CheckAsync();
            var after = await StoreContents.ReadAsync(_store.Store);
            if (after.Edition == before.Edition)
            {
                Assert.Equal(before, after);
                Assert.False(ended, "The program ended well, but the server has no new edition.");
            }

            _tally.Add($"server killed in {change.Steps[step].Name}", ended, isNew: after.Edition > before.Edition);
            await change.RepeatAsync();
            var repeated = await StoreContents.ReadAsync(_store.Store);
            Assert.Equal(before.Edition + 1, repeated.Edition);
            Assert.True(after.Edition == before.Edition || after == repeated, "The edition changed when it was imported once more.");
            Assert.Equal((repeated.Edition, repeated.Offices, repeated.Rows), await WaitForAsync(address, repeated.Edition));
        }

        TestContext.Current.TestOutputHelper!.WriteLine(_tally.ToString());
    }

    [Fact]
    public async Task Serve_WithAServerThatIsDown_SaysSo()
    {
        await _store.Cluster.KillAsync();

        using var program = ProgramUnderTest.Serve(_store.Location);

        Assert.Equal(1, await program.WaitForExitAsync());
        Assert.Contains("postgres://127.0.0.1:", program.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.Error, StringComparison.Ordinal);
    }

    /// <summary>Kills the server at a moment within a step of a change; true where the change had come to a good end.</summary>
    private async Task<bool> KillServerInStepAsync(StoreChange change, int step, StepDurations durations, Random random)
    {
        using var program = ProgramUnderTest.Start(change, _store.Location);
        await durations.ReachAsync(program, change, step);
        await Task.Delay(durations.MomentIn(step, random), Token);
        await _store.Cluster.KillAsync();
        var exitCode = await program.WaitForExitAsync();
        Assert.DoesNotContain("   at ", program.Error, StringComparison.Ordinal);
        return exitCode == 0;
    }

    /// <summary>Waits until an edition is served, and gives what the server says of it.</summary>
    private static async Task<(int Edition, int Offices, int Rows)> WaitForAsync(string address, int edition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Token);
        limit.CancelAfter(TimeSpan.FromMinutes(2));
        while (true)
        {
            var served = await ProgramUnderTest.AskAsync(address);
            if (served.Edition == edition)
            {
                return served;
            }

            await Task.Delay(20, limit.Token);
        }
    }

    private static async Task<string?> HealthAsync(string address)
    {
        using var client = new HttpClient();
        using var answer = JsonDocument.Parse(await client.GetStringAsync(new Uri(new Uri(address), "/health/ready"), Token));
        return answer.RootElement.GetProperty("status").GetString();
    }
}
