using DirectoryApi.Store.Snapshots;
using DirectoryApi.Text.Analysis;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace DirectoryApi.Search.Index;

/// <summary>
/// The inverted index of one snapshot's words and contacts, in a SQLite file beside the store. Any number of threads may read it at
/// once. The index is derived data: one that is missing, damaged or of another content is made anew, and where its file cannot be
/// written it is kept in memory.
/// </summary>
internal sealed class OfficeSearchIndex : IDisposable
{
    private readonly DirectorySnapshot _snapshot;
    private readonly int _analyzerVersion;
    private readonly Lock _repair = new();
    private readonly SearchIndexFolder? _folder;
    private readonly Action<SearchIndexNotice>? _notify;
    private volatile PostingSource _source;
    private volatile SearchIndexFile? _file;

    private OfficeSearchIndex(
        DirectorySnapshot snapshot, int analyzerVersion, SearchConnectionPool pool, SearchIndexFolder? folder, Action<SearchIndexNotice>? notify)
    {
        _snapshot = snapshot;
        _analyzerVersion = analyzerVersion;
        _source = new PostingSource(pool, snapshot.Offices.Count);
        _folder = folder;
        _notify = notify;
    }

    /// <summary>The file of the index; null where it is in memory.</summary>
    public string? FilePath => _file?.FilePath;

    /// <summary>
    /// The index of <paramref name="snapshot"/>: the one in the folder where it fits, otherwise a new one. Indexes of older
    /// editions that no process uses are removed.
    /// </summary>
    /// <param name="snapshot">The offices to find.</param>
    /// <param name="basePath">How the paths of the store's indexes begin, such as the path of its file; null to keep the index in memory.</param>
    /// <param name="timeProvider">Tells which unfinished files are old enough to remove.</param>
    /// <param name="notify">Told where a file is not as it should be, then or later, on any thread; null for silence.</param>
    /// <param name="cancellationToken">Cancels the making of the index.</param>
    /// <param name="analyzerVersion">The version of what makes terms out of texts: an index of another one is made anew.</param>
    public static OfficeSearchIndex Open(
        DirectorySnapshot snapshot,
        string? basePath,
        TimeProvider timeProvider,
        Action<SearchIndexNotice>? notify,
        CancellationToken cancellationToken,
        int analyzerVersion = TextAnalyzer.Version)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(timeProvider);
        var fingerprint = SearchFingerprint.Of(snapshot.Offices, analyzerVersion);
        if (basePath is null)
        {
            return InMemory();
        }

        var folder = new SearchIndexFolder(basePath, snapshot.Edition, fingerprint);
        var reason = "";
        var file = folder.Find(notify)
            ?? folder.Write(connection => SearchIndexBuilder.Write(connection, snapshot.Offices, fingerprint, cancellationToken), out reason);
        if (file is null)
        {
            notify?.Invoke(new SearchIndexNotice(SearchIndexNoticeKind.NotWritten, folder.Stem, reason));
            return InMemory();
        }

        folder.RemoveOthers(file.FilePath, timeProvider.GetUtcNow());
        return new OfficeSearchIndex(snapshot, analyzerVersion, new SearchConnectionPool(file.OpenForReading, keeper: null), folder, notify) { _file = file };

        OfficeSearchIndex InMemory() =>
            new(snapshot, analyzerVersion, BuildInMemory(snapshot.Offices, fingerprint, cancellationToken), folder: null, notify);
    }

    /// <summary>Reads the index. Where it turns out to be damaged, it is made anew in memory and read once more.</summary>
    /// <param name="read">Reads; everything that it takes from the index is of one source.</param>
    /// <param name="cancellationToken">Cancels the making of a new index.</param>
    /// <exception cref="ObjectDisposedException">The index was disposed.</exception>
    public T Use<T>(Func<PostingSource, T> read, CancellationToken cancellationToken)
    {
        var source = _source;
        try
        {
            source.ThrowIfDisposed();
            return read(source);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            return read(Repair(source, exception, cancellationToken));
        }
        catch (ObjectDisposedException) when (_source != source)
        {
            // Another thread found the index damaged and put a new one in its place.
            return read(_source);
        }
    }

    /// <summary>
    /// Closes the index. Searches that are under way come to their end. Its file stays for the next start, unless an index of a
    /// newer edition has taken its place.
    /// </summary>
    public void Dispose()
    {
        lock (_repair)
        {
            _source.Dispose();
            if (_file is { } file)
            {
                Release();
                _folder!.RemoveIfSuperseded(file.FilePath);
            }
        }
    }

    private void Release()
    {
        _file?.Dispose();
        _file = null;
    }

    private static bool IsDamage(Exception exception) => exception is DamagedIndexException
        || exception is SqliteException { SqliteErrorCode: SQLITE_CORRUPT or SQLITE_NOTADB or SQLITE_IOERR or SQLITE_CANTOPEN or SQLITE_ERROR };

    /// <summary>Puts an index in memory in the place of one that turned out to be damaged, once for all threads that found it so.</summary>
    private PostingSource Repair(PostingSource damaged, Exception cause, CancellationToken cancellationToken)
    {
        lock (_repair)
        {
            if (_source == damaged)
            {
                var pool = BuildInMemory(_snapshot.Offices, SearchFingerprint.Of(_snapshot.Offices, _analyzerVersion), cancellationToken);
                _source = new PostingSource(pool, _snapshot.Offices.Count);
                damaged.Dispose();
                if (_file is { } file)
                {
                    _notify?.Invoke(new SearchIndexNotice(SearchIndexNoticeKind.DamagedInUse, file.FilePath, cause.Message));
                    Release();
                }
            }

            return _source;
        }
    }

    private static SearchConnectionPool BuildInMemory(IReadOnlyList<OfficeNode> offices, string fingerprint, CancellationToken cancellationToken)
    {
        var source = new SqliteConnectionStringBuilder
        {
            DataSource = $"search-{Guid.NewGuid():N}",
            Mode = SqliteOpenMode.Memory,
            Cache = SqliteCacheMode.Shared,
            Pooling = false,
        }.ToString();
        var keeper = Open();
        SearchIndexBuilder.Write(keeper, offices, fingerprint, cancellationToken);
        return new SearchConnectionPool(Open, keeper);

        SqliteConnection Open()
        {
            var connection = new SqliteConnection(source);
            connection.Open();
            return connection;
        }
    }
}
