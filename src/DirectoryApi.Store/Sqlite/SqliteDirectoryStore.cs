using DirectoryApi.Domain.Rows;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Snapshots;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Store.Sqlite;

/// <summary>
/// Editions in one SQLite file. Reading and importing go on side by side (write-ahead log); an import that was killed leaves
/// the edition before it. Nothing of the file stays open between calls.
/// </summary>
public sealed class SqliteDirectoryStore : IDirectoryStore
{
    private readonly StoreFile _file;
    private readonly TimeProvider _timeProvider;

    /// <summary>A store in the file that <paramref name="options"/> name; nothing is opened yet.</summary>
    /// <param name="options">Where and how.</param>
    /// <param name="timeProvider">Tells when an edition is published.</param>
    /// <exception cref="ArgumentException">The path is empty, or the time-out negative.</exception>
    public SqliteDirectoryStore(SqliteStoreOptions options, TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrWhiteSpace(options.Path);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.BusyTimeout, TimeSpan.Zero);
        _file = new StoreFile(options);
        _timeProvider = timeProvider;
    }

    /// <summary>The absolute path of the store's file.</summary>
    public string FilePath => _file.FilePath;

    /// <inheritdoc />
    public Task<StoreState> ReadStateAsync(CancellationToken cancellationToken) => ReadAsync(
        StoreState.Empty,
        (connection, current) => new StoreState
        {
            Edition = current.Edition,
            PublishedAt = current.PublishedAt,
            GazetteerFingerprint = current.GazetteerFingerprint,
            ProgramVersion = current.ProgramVersion,
            Documents = EditionReader.ReadDocumentVersions(connection, current.Edition, cancellationToken)
                .ConvertAll(version => new StoredDocument(version.Slug, version.FileName, version.Sha256)),
        },
        cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<ImportedDecree>> ReadDocumentsAsync(CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyList<ImportedDecree>>(
            [],
            (connection, current) => DocumentReader.ReadFull(connection, current.Edition, cancellationToken),
            cancellationToken);

    /// <inheritdoc />
    public Task<DirectorySnapshot?> LoadSnapshotAsync(GazetteerPlaces places, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(places);
        return ReadAsync<DirectorySnapshot?>(
            null,
            (connection, current) => SnapshotBuilder.Build(
                new EditionContent
                {
                    Edition = current.Edition,
                    PublishedAt = current.PublishedAt,
                    Documents = DocumentReader.ReadOutlines(connection, current.Edition, cancellationToken),
                    Services = EditionReader.ReadServices(connection, current.Edition, cancellationToken)
                        .ConvertAll(stored => stored.Service),
                    Offices = OfficeReader.Read(connection, current.Edition, cancellationToken).ConvertAll(stored => stored.Office),
                },
                places),
            cancellationToken);
    }

    /// <inheritdoc />
    public Task<ApplyResult> ApplyAsync(EditionDraft draft, IProgress<ApplyProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Task.Run(
            async () =>
            {
                DraftCheck.ThrowIfInconsistent(draft);
                progress?.Report(new ApplyProgress(ApplyStage.Comparing, 0, 0));
                var documents = draft.Documents.Select(document => new PreparedDocument(document)).ToList();
                return await SqliteErrors.TranslateAsync(
                    FilePath, () => ApplyAsync(draft, documents, progress, cancellationToken)).ConfigureAwait(false);
            },
            cancellationToken);
    }

    private async Task<ApplyResult> ApplyAsync(
        EditionDraft draft, List<PreparedDocument> documents, IProgress<ApplyProgress>? progress, CancellationToken cancellationToken)
    {
        // Closing the connection without a commit rolls back.
        await using var connection = await _file.OpenForWritingAsync(cancellationToken).ConfigureAwait(false);
        var current = EditionReader.ReadState(connection, cancellationToken);
        var difference = EditionDifference.Between(connection, current?.Edition ?? 0, draft, documents, cancellationToken);
        var unchanged = current is not null && !difference.Any;
        var edition = unchanged ? current!.Edition : (int)connection.Number("SELECT max(number) FROM editions") + 1;
        var publishedAt = unchanged ? current!.PublishedAt : _timeProvider.GetUtcNow();
        var write = !unchanged
            || current!.GazetteerFingerprint != draft.GazetteerFingerprint
            || current.ProgramVersion != draft.ProgramVersion;

        if (write)
        {
            using var writer = new EditionWriter(connection, edition, progress, cancellationToken);
            if (unchanged)
            {
                writer.WriteState(draft);
            }
            else
            {
                writer.Write(draft, difference, publishedAt);
            }

            progress?.Report(new ApplyProgress(ApplyStage.Committing, 0, 0));
            cancellationToken.ThrowIfCancellationRequested();
            connection.Execute("COMMIT");
        }

        return new ApplyResult
        {
            Edition = edition,
            PublishedAt = publishedAt,
            Unchanged = unchanged,
            Documents = difference.Documents.Counts,
            Services = difference.Services.Counts,
            Offices = difference.Offices.Counts,
        };
    }

    private Task<T> ReadAsync<T>(T whenEmpty, Func<SqliteConnection, CurrentState, T> read, CancellationToken cancellationToken) =>
        Task.Run(
            () => SqliteErrors.Translate(FilePath, () =>
            {
                using var connection = _file.OpenForReading();
                return connection is not null && EditionReader.ReadState(connection, cancellationToken) is { } current
                    ? read(connection, current)
                    : whenEmpty;
            }),
            cancellationToken);
}
