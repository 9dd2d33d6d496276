using DirectoryApi.Search.Suggesting;
using DirectoryApi.Store.Snapshots;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace DirectoryApi.Search.Index;

/// <summary>
/// The inverted index of one snapshot's words and contacts, with the lists of its suggestions, in a SQLite file beside the store. Any number of threads may read it at
/// once. The index is derived data: one that is missing, damaged or of another content is made anew, and where its file cannot be
/// written it is kept in memory.
/// </summary>
internal sealed class OfficeSearchIndex : IDisposable
{
    private readonly DirectorySnapshot _snapshot;
    private readonly string _fingerprint;
    private readonly Lazy<Task<SuggestionLists>> _suggestions;
    private readonly Lock _repair = new();
    private readonly SearchIndexFolder? _folder;
    private readonly Action<SearchIndexNotice>? _notify;
    private volatile PostingSource _source;
    private volatile SearchIndexFile? _file;

    private OfficeSearchIndex(
        DirectorySnapshot snapshot,
        string fingerprint,
        SearchConnectionPool pool,
        Lazy<Task<SuggestionLists>> suggestions,
        SearchIndexFolder? folder,
        Action<SearchIndexNotice>? notify)
    {
        _snapshot = snapshot;
        _fingerprint = fingerprint;
        _suggestions = suggestions;
        _source = new PostingSource(pool, snapshot.Offices.Count);
        _folder = folder;
        _notify = notify;
    }

    /// <summary>The file of the index; null where it is in memory.</summary>
    public string? FilePath => _file?.FilePath;

    /// <summary>The lists of suggestions: read or made on another thread from when they are first asked for on, at the latest.</summary>
    public Task<SuggestionLists> Suggestions => _suggestions.Value;

    /// <summary>
    /// The index of <paramref name="snapshot"/>: the one in the folder where it fits, otherwise a new one. Indexes of older
    /// editions that no process uses are removed.
    /// </summary>
    /// <param name="snapshot">The offices to find.</param>
    /// <param name="basePath">How the paths of the store's indexes begin, such as the path of its file; null to keep the index in memory.</param>
    /// <param name="timeProvider">Tells which unfinished files are old enough to remove.</param>
    /// <param name="notify">Told where a file is not as it should be, then or later, on any thread; null for silence.</param>
    /// <param name="cancellationToken">Cancels the making of the index.</param>
    /// <param name="build">Identifies the program, null for this one: an index of another one is made anew.</param>
    public static OfficeSearchIndex Open(
        DirectorySnapshot snapshot,
        string? basePath,
        TimeProvider timeProvider,
        Action<SearchIndexNotice>? notify,
        CancellationToken cancellationToken,
        string? build = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(timeProvider);
        var fingerprint = SearchFingerprint.Of(snapshot, build ?? SearchFingerprint.ThisBuild);
        var made = new Lazy<Task<SuggestionLists>>(() => Task.Run(() => SuggestionLists.Of(snapshot), cancellationToken));
        if (basePath is null)
        {
            return InMemory();
        }

        var folder = new SearchIndexFolder(basePath, snapshot.Edition, fingerprint);
        var suggestions = made;
        var reason = "";
        if (folder.Find(notify) is { } file)
        {
            suggestions = new Lazy<Task<SuggestionLists>>(() => Task.Run(() => ReadSuggestions(file, snapshot), cancellationToken));
        }
        else if ((file = folder.Write(Write, out reason)) is null)
        {
            notify?.Invoke(new SearchIndexNotice(SearchIndexNoticeKind.NotWritten, folder.Stem, reason));
            return InMemory();
        }

        folder.RemoveOthers(file.FilePath, timeProvider.GetUtcNow());
        var pool = new SearchConnectionPool(file.OpenForReading, keeper: null);
        return new OfficeSearchIndex(snapshot, fingerprint, pool, suggestions, folder, notify) { _file = file };

        void Write(SqliteConnection connection)
        {
            // Made by one processor while another makes the rest.
            var lists = made.Value;
            SearchIndexBuilder.Write(
                connection, snapshot.Offices, fingerprint,
                () => SuggestionListsFile.Write(connection, lists.GetAwaiter().GetResult(), snapshot),
                cancellationToken);
        }

        OfficeSearchIndex InMemory() =>
            new(snapshot, fingerprint, BuildInMemory(snapshot.Offices, fingerprint, cancellationToken), made, folder: null, notify);
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

    private static SuggestionLists ReadSuggestions(SearchIndexFile file, DirectorySnapshot snapshot)
    {
        try
        {
            using var connection = file.OpenForReading();
            return SuggestionListsFile.Read(connection, snapshot);
        }
        catch (Exception exception) when (exception is SqliteException or EndOfStreamException)
        {
            // It was damaged or removed since it was looked at: searches will find that and tell of it.
            return SuggestionLists.Of(snapshot);
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
                var pool = BuildInMemory(_snapshot.Offices, _fingerprint, cancellationToken);
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
        SearchIndexBuilder.Write(keeper, offices, fingerprint, writeMore: null, cancellationToken);
        return new SearchConnectionPool(Open, keeper);

        SqliteConnection Open()
        {
            var connection = new SqliteConnection(source);
            connection.Open();
            return connection;
        }
    }
}
