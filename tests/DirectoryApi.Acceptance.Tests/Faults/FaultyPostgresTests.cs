using DirectoryApi.Acceptance.Tests.Durability;
using Npgsql;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>
/// The way to PostgreSQL is slow, silent or cut, under a server with clients: all of them are answered from memory, and the editions
/// that were missed are served once the way is open again.
/// </summary>
public sealed class FaultyPostgresTests : IAsyncLifetime
{
    private const int Clients = 4;
    private const int AnswersMeanwhile = 200;

    private readonly StoreChanges _changes = new();
    private PostgresDurableStore _store = null!;
    private FaultyWay _way = null!;

    public async ValueTask InitializeAsync()
    {
        _store = new PostgresDurableStore(await PostgresCluster.MakeAsync());
        _way = new FaultyWay(new NpgsqlConnectionStringBuilder(_store.Location).Port);
        await _changes.Apply(_store, 0).RepeatAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _changes.Dispose();
        if (_store is not null)
        {
            await _way.DisposeAsync();
            await _store.DisposeAsync();
        }
    }

    [Theory]
    [InlineData(nameof(WayMode.Silent), "Slow")]
    [InlineData(nameof(WayMode.Cut), "Unreachable")]
    public async Task AWayThatIsLost_IsDegraded_AndCaughtUpOnceItIsBack(string mode, string problem)
    {
        using var server = await ServeAsync();
        var clients = AskingClients.Start(server.Address, Clients);
        await clients.WaitForEditionAsync(1);

        _way.Set(Enum.Parse<WayMode>(mode));
        Assert.Equal(problem, await server.UntilAsync("Degraded"));
        await _changes.Apply(_store, 1).RepeatAsync();
        await StoreChanges.RollBack(_store, 2).RepeatAsync();
        await clients.WaitForAnswersAsync(AnswersMeanwhile);
        Assert.Equal([1], clients.Answers.Editions);

        _way.Set(WayMode.Open);
        await server.UntilAsync("Healthy");
        await clients.WaitForEditionAsync(3);
        await clients.EndAsync();
        Assert.DoesNotContain("   at ", server.Program.Output + server.Program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASlowWay_DelaysEditionsOnly()
    {
        using var server = await ServeAsync();
        var clients = AskingClients.Start(server.Address, Clients);
        await clients.WaitForEditionAsync(1);

        _way.Set(WayMode.Slow);
        await _changes.Apply(_store, 1).RepeatAsync();
        await clients.WaitForEditionAsync(2);

        // Cut while an edition may be on its way.
        await StoreChanges.RollBack(_store, 2).RepeatAsync();
        await clients.WaitForAnswersAsync(Clients);
        _way.Set(WayMode.Cut);
        await clients.WaitForAnswersAsync(AnswersMeanwhile);
        _way.Set(WayMode.Open);
        await clients.WaitForEditionAsync(3);
        await clients.EndAsync();
        await server.UntilAsync("Healthy");
        clients.Answers.AssertEditionsDiffer();
    }

    private Task<ServerUnderFault> ServeAsync() =>
        ServerUnderFault.StartAsync(new NpgsqlConnectionStringBuilder(_store.Location) { Port = _way.Port }.ToString());
}
