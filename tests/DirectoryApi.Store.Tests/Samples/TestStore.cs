using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Relational;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Store.Tests.Samples;

/// <summary>An empty store of some kind, which goes away with this.</summary>
public abstract class TestStore : IDisposable
{
    public abstract IDirectoryStore Store { get; }

    internal abstract IStoreSessions Sessions { get; }

    public FixedClock Clock { get; } = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The same store, opened as another process would, by one that waits as long for others.</summary>
    public abstract IDirectoryStore Open(TimeSpan patience);

    /// <summary>Runs a statement as another program would.</summary>
    public abstract void Execute(string sql);

    /// <summary>Holds the write lock, as another importer would, until disposed of.</summary>
    public abstract IDisposable HoldWriteLock();

    /// <summary>Makes the store say that its tables are of another version.</summary>
    public abstract void SetVersion(int version);

    /// <summary>Everything that the tables hold, as text.</summary>
    public abstract string Dump();

    public abstract void Dispose();

    /// <summary>Applies a draft as if it were made from the current edition.</summary>
    public async Task<ApplyResult> ApplyAsync(EditionDraft draft, IProgress<ApplyProgress>? progress = null, CancellationToken? cancellationToken = null)
    {
        var state = await Store.ReadStateAsync(Token);
        return await Store.ApplyAsync(draft with { BaseEdition = state.Edition }, progress, cancellationToken ?? Token);
    }

    public Task<ApplyResult> RollBackAsync(int edition) => Store.RollBackAsync(edition, null, Token);

    public async Task<StoredEdition> ReadAsync() =>
        await Store.ReadEditionAsync(Token) ?? throw new InvalidOperationException("The store has no edition.");

    /// <summary>What the current edition and those before it changed.</summary>
    public async Task<IReadOnlyList<EditionChange>> ReadChangesAsync()
    {
        await using var session = await Sessions.OpenForReadingAsync(Token) ?? throw new InvalidOperationException("There is no store.");
        return ChangeReader.ReadChanges(session, EditionReader.ReadState(session, Token)!.Edition, Token);
    }

    public async Task<DirectorySnapshot> LoadAsync() =>
        await Store.LoadSnapshotAsync(SamplePlaces.All, Token) ?? throw new InvalidOperationException("The store has no edition.");
}
