using DirectoryApi.Domain.Rows;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Images;
using DirectoryApi.Store.Relational;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Store.Sqlite;

/// <summary>
/// Editions in one SQLite file. Reading and importing go on side by side (write-ahead log); an import that was killed leaves
/// the edition before it. Nothing of the file stays open between calls.
/// </summary>
public sealed class SqliteDirectoryStore : IDirectoryStore
{
    private readonly StoreFile _file;
    private readonly RelationalStore _store;
    private readonly SqliteWatch _watch;

    /// <summary>A store in the file that <paramref name="options"/> name; nothing is opened yet.</summary>
    /// <param name="options">Where and how.</param>
    /// <param name="timeProvider">Tells when an edition is published, and when to look at the file again.</param>
    /// <param name="images">Where images of large editions are kept for the next start; null to keep none.</param>
    /// <exception cref="ArgumentException">The path is empty, the time-out negative, or the interval not positive.</exception>
    public SqliteDirectoryStore(SqliteStoreOptions options, TimeProvider timeProvider, EditionImages? images = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrWhiteSpace(options.Path);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.BusyTimeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.WatchInterval, TimeSpan.Zero);
        _file = new StoreFile(options);
        _store = new RelationalStore(_file, timeProvider, images);
        _watch = new SqliteWatch(_file, _store, options.WatchInterval, timeProvider);
    }

    /// <summary>The absolute path of the store's file.</summary>
    public string FilePath => _file.FilePath;

    /// <inheritdoc />
    public Task<StoreState> ReadStateAsync(CancellationToken cancellationToken) => _store.ReadStateAsync(cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<ImportedDecree>> ReadDocumentsAsync(CancellationToken cancellationToken) => _store.ReadDocumentsAsync(cancellationToken);

    /// <inheritdoc />
    public Task<StoredEdition?> ReadEditionAsync(CancellationToken cancellationToken) => _store.ReadEditionAsync(cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<EditionSummary>> ReadEditionsAsync(CancellationToken cancellationToken) => _store.ReadEditionsAsync(cancellationToken);

    /// <inheritdoc />
    public Task<ApplyResult> ApplyAsync(EditionDraft draft, IProgress<ApplyProgress>? progress, CancellationToken cancellationToken) =>
        _store.ApplyAsync(draft, progress, cancellationToken);

    /// <inheritdoc />
    public Task<ApplyResult> RollBackAsync(int edition, IProgress<ApplyProgress>? progress, CancellationToken cancellationToken) =>
        _store.RollBackAsync(edition, progress, cancellationToken);

    /// <inheritdoc />
    public IAsyncEnumerable<int?> WatchAsync(CancellationToken cancellationToken) => _watch.WatchAsync(cancellationToken);

    /// <inheritdoc />
    public Task<DirectorySnapshot?> LoadSnapshotAsync(GazetteerPlaces places, CancellationToken cancellationToken) =>
        _store.LoadSnapshotAsync(places, cancellationToken);
}
