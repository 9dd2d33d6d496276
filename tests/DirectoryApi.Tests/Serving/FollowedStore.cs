using System.Threading.Channels;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Tests.Serving;

/// <summary>A store that announces editions when it is told to, and fails when it is told to; else it is another store.</summary>
internal sealed class FollowedStore(IDirectoryStore inner) : IDirectoryStore
{
    private Channel<int?> _announced = Channel.CreateUnbounded<int?>();
    private int _loads;
    private int _watches;

    /// <summary>What reading throws; null where it succeeds.</summary>
    public volatile Exception? Failure;

    /// <summary>The answer to the question for its state; null for the true one.</summary>
    public volatile Task<StoreState>? State;

    /// <summary>How often a snapshot was asked for.</summary>
    public int Loads => Volatile.Read(ref _loads);

    /// <summary>How often somebody began to watch.</summary>
    public int Watches => Volatile.Read(ref _watches);

    /// <summary>Announces an edition.</summary>
    public void Announce(int? edition) => _announced.Writer.TryWrite(edition);

    /// <summary>Ends the watching with an error.</summary>
    public void BreakOff(Exception exception) => Interlocked.Exchange(ref _announced, Channel.CreateUnbounded<int?>()).Writer.Complete(exception);

    public Task<StoreState> ReadStateAsync(CancellationToken cancellationToken) => State ?? Try(() => inner.ReadStateAsync(cancellationToken));

    public Task<IReadOnlyList<ImportedDecree>> ReadDocumentsAsync(CancellationToken cancellationToken) => inner.ReadDocumentsAsync(cancellationToken);

    public Task<StoredEdition?> ReadEditionAsync(CancellationToken cancellationToken) => inner.ReadEditionAsync(cancellationToken);

    public Task<IReadOnlyList<EditionSummary>> ReadEditionsAsync(CancellationToken cancellationToken) => inner.ReadEditionsAsync(cancellationToken);

    public Task<ApplyResult> ApplyAsync(EditionDraft draft, IProgress<ApplyProgress>? progress, CancellationToken cancellationToken) =>
        inner.ApplyAsync(draft, progress, cancellationToken);

    public Task<ApplyResult> RollBackAsync(int edition, IProgress<ApplyProgress>? progress, CancellationToken cancellationToken) =>
        inner.RollBackAsync(edition, progress, cancellationToken);

    public IAsyncEnumerable<int?> WatchAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _watches);
        return _announced.Reader.ReadAllAsync(cancellationToken);
    }

    public Task<DirectorySnapshot?> LoadSnapshotAsync(GazetteerPlaces places, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _loads);
        return Try(() => inner.LoadSnapshotAsync(places, cancellationToken));
    }

    private Task<T> Try<T>(Func<Task<T>> read) => Failure is { } failure ? Task.FromException<T>(failure) : read();
}
