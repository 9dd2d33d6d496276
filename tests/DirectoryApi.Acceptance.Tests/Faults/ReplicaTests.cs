using DirectoryApi.Acceptance.Tests.Durability;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>
/// Replicas on one PostgreSQL behind nginx, while editions are imported and taken back, and while the replicas are started again one
/// after the other: no request fails, and no answer is of two editions.
/// </summary>
public sealed class ReplicaTests : IAsyncLifetime
{
    private const int Swaps = 10;
    private const int Clients = 8;
    private const int AnswersBetween = 50;

    private readonly StoreChanges _changes = new();
    private PostgresDurableStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        NginxProxy.Require();
        _store = new PostgresDurableStore(await PostgresCluster.MakeAsync());
        await _changes.Apply(_store, 0).RepeatAsync();
    }

    public ValueTask DisposeAsync()
    {
        _changes.Dispose();
        return _store?.DisposeAsync() ?? ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public async Task TenSwapsBehindNginx_FailNoRequest_AndMixNoEditions(int count)
    {
        using var replicas = await Replicas.StartAsync(_store.Location, count);
        await using var proxy = await NginxProxy.StartAsync(replicas.Ports);
        var clients = AskingClients.Start(proxy.Address, Clients);
        IReadOnlyList<int> lags;
        await using (var lag = new ReplicaLag(replicas.Addresses))
        {
            await ChangingEditions.MakeAsync(_changes, _store, FaultRounds.Of(Swaps), replicas.WaitForEditionAsync);
            await clients.WaitForEditionAsync(FaultRounds.Of(Swaps) + 1);
            await clients.EndAsync();
            lags = lag.Milliseconds();
        }

        clients.Answers.AssertEditionsDiffer();
        Assert.Equal("", proxy.Errors);
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{count} replicas: {clients.Answers.Count} answers of {clients.Answers.Editions.Count} editions, none failed; the last replica came {string.Join(", ", lags)} ms after the first.");
    }

    [Fact]
    public async Task ReplicasThatAreStartedAgainOneByOne_FailNoRequest()
    {
        using var replicas = await Replicas.StartAsync(_store.Location, count: 2);
        await using var proxy = await NginxProxy.StartAsync(replicas.Ports);
        var clients = AskingClients.Start(proxy.Address, Clients);
        for (var round = 0; round < FaultRounds.Of(2); round++)
        {
            for (var replica = 0; replica < replicas.Ports.Count; replica++)
            {
                await clients.WaitForAnswersAsync(AnswersBetween);
                Assert.Equal(0, await replicas.StopAsync(replica));
                await clients.WaitForAnswersAsync(AnswersBetween);
                await replicas.StartAsync(replica);
            }
        }

        await clients.WaitForAnswersAsync(AnswersBetween);
        await clients.EndAsync();
        TestContext.Current.TestOutputHelper!.WriteLine($"{clients.Answers.Count} answers, none failed, while each replica was started again {FaultRounds.Of(2)} times.");
    }
}
