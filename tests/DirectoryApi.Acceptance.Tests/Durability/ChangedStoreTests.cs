namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>Tests on a store of a kind that is changed from one edition to the next, and goes with the test.</summary>
public abstract class ChangedStoreTests : IAsyncLifetime
{
    /// <summary>The changes.</summary>
    private protected StoreChanges Changes { get; } = new();

    /// <summary>The store, with its first edition.</summary>
    private protected DurableStore Store { get; private set; } = null!;

    /// <summary>Makes the store and its first edition.</summary>
    public virtual async ValueTask InitializeAsync()
    {
        Store = await MakeStoreAsync();
        await Changes.Apply(Store, 0).RepeatAsync();
    }

    public virtual async ValueTask DisposeAsync()
    {
        Changes.Dispose();
        if (Store is not null)
        {
            await Store.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>An empty store: a file, unless a test is of another kind.</summary>
    protected virtual Task<DurableStore> MakeStoreAsync() => Task.FromResult<DurableStore>(new SqliteDurableStore());
}
