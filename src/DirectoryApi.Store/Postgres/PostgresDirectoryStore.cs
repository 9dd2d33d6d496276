using DirectoryApi.Domain.Rows;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Images;
using DirectoryApi.Store.Relational;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Store.Postgres;

/// <summary>
/// Editions in a schema of a PostgreSQL database (version 12 or later), which many servers can read at once. Every reading sees one
/// moment; imports take their turn; watchers are notified. No connection stays open between calls but those of watchers.
/// </summary>
public sealed class PostgresDirectoryStore : IDirectoryStore
{
    private readonly RelationalStore _store;
    private readonly PostgresWatch _watch;

    /// <summary>A store in the schema that <paramref name="options"/> name; nothing is connected yet.</summary>
    /// <param name="options">Where and how.</param>
    /// <param name="timeProvider">Tells when an edition is published, and when to connect again.</param>
    /// <param name="images">Where images of large editions are kept for the next start; null to keep none.</param>
    /// <exception cref="ArgumentException">The connection string cannot be read or names no host, the schema is empty or too long, or a time is negative.</exception>
    public PostgresDirectoryStore(PostgresStoreOptions options, TimeProvider timeProvider, EditionImages? images = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var connector = new PostgresConnector(options);
        _store = new RelationalStore(connector, timeProvider, images);
        _watch = new PostgresWatch(connector, _store, options, timeProvider);
    }

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
