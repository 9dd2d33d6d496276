using DirectoryApi.Store.Editions;

namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>A store that is there to be maltreated.</summary>
public abstract class DurableStore : IAsyncDisposable
{
    /// <summary>Where it is, as the program is told by <c>--store</c>.</summary>
    public abstract string Location { get; }

    /// <summary>The store, as this process sees it.</summary>
    public abstract IDirectoryStore Store { get; }

    /// <summary>Takes an empty place from now on.</summary>
    public abstract Task RenewAsync();

    /// <summary>Waits until the database has done with a program that was killed, or undone what it asked for.</summary>
    public abstract Task SettleAsync();

    /// <summary>Asks the database itself whether it is whole; fails where it is not.</summary>
    public abstract Task CheckAsync();

    public abstract ValueTask DisposeAsync();
}
