using DirectoryApi.Acceptance.Tests.Durability;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>Editions take each other's place while clients ask: no request fails, and no answer is of two editions.</summary>
public abstract class SwapLoadTests : IAsyncLifetime
{
    private const int Swaps = 10;
    private const int Clients = 8;

    private readonly StoreChanges _changes = new();
    private DurableStore _store = null!;

    public async ValueTask InitializeAsync() => _store = await MakeStoreAsync();

    public async ValueTask DisposeAsync()
    {
        _changes.Dispose();
        if (_store is not null)
        {
            await _store.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task TenSwapsUnderLoad_FailNoRequest_AndMixNoEditions()
    {
        await _changes.Apply(_store, 0).RepeatAsync();
        using var server = await ServerUnderFault.StartAsync(_store.Location);
        var clients = AskingClients.Start(server.Address, Clients);
        var pages = PagingClient.Start(server.Address);

        await ChangingEditions.MakeAsync(_changes, _store, FaultRounds.Of(Swaps), clients.WaitForEditionAsync);

        await clients.EndAsync();
        await pages.EndAsync();
        Assert.Equal(Enumerable.Range(1, FaultRounds.Of(Swaps) + 1), clients.Answers.Editions);
        clients.Answers.AssertEditionsDiffer();
        clients.Answers.Add(await server.AskAsync());
        Assert.Equal("Healthy", (await server.ReadyAsync()).Status);
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{clients.Answers.Count} answers of {clients.Answers.Editions.Count} editions, none failed; {pages.Whole} lists read page by page in one edition, {pages.Torn} while it changed.");
    }

    /// <summary>An empty store of the kind.</summary>
    protected abstract Task<DurableStore> MakeStoreAsync();
}
