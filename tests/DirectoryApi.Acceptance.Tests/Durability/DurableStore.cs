using DirectoryApi.Store.Editions;

namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>A store that is there to be maltreated.</summary>
public abstract class DurableStore : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Where it is, as the program is told by <c>--store</c>.</summary>
    public abstract string Location { get; }

    /// <summary>The store, as this process sees it.</summary>
    public abstract IDirectoryStore Store { get; }

    /// <summary>Asks again and again, without a pause, until the store shows an edition or a later one.</summary>
    public async Task WaitForEditionAsync(int edition)
    {
        using var limit = new CancellationTokenSource(Patience);
        var store = Store;
        while ((await store.ReadStateAsync(TestContext.Current.CancellationToken)).Edition is not { } seen || seen < edition)
        {
            Assert.False(limit.IsCancellationRequested, $"There was no edition {edition} within {Patience}.");
        }
    }

    /// <summary>Takes an empty place from now on.</summary>
    public abstract Task RenewAsync();

    /// <summary>Waits until the database has done with a program that was killed, or undone what it asked for.</summary>
    public abstract Task SettleAsync();

    /// <summary>Asks the database itself whether it is whole; fails where it is not.</summary>
    public abstract Task CheckAsync();

    public abstract ValueTask DisposeAsync();
}
