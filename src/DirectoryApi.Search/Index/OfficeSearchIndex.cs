using DirectoryApi.Store.Snapshots;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace DirectoryApi.Search.Index;

/// <summary>
/// Full-text search over the offices of one snapshot, in an inverted index (SQLite FTS5) beside the store. Any number of
/// threads may search at once. The index is derived data: one that is missing, damaged or of another content is made anew,
/// and where its file cannot be written it is kept in memory.
/// </summary>
public sealed class OfficeSearchIndex : IDisposable
{
    private const double SmallestShare = 1.0 / 3;

    private readonly DirectorySnapshot _snapshot;
    private readonly SearchAnalyzer _analyzer;
    private readonly Lock _repair = new();
    private readonly SearchIndexFolder? _folder;
    private readonly Action<SearchIndexNotice>? _notify;
    private volatile SearchConnectionPool _pool;
    private volatile SearchIndexFile? _file;

    private OfficeSearchIndex(
        DirectorySnapshot snapshot, SearchAnalyzer analyzer, SearchConnectionPool pool, SearchIndexFolder? folder, Action<SearchIndexNotice>? notify)
    {
        _snapshot = snapshot;
        _analyzer = analyzer;
        _pool = pool;
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
    /// <param name="analyzer">Turns texts into terms.</param>
    /// <param name="timeProvider">Tells which unfinished files are old enough to remove.</param>
    /// <param name="notify">Told where a file is not as it should be, then or later, on any thread; null for silence.</param>
    /// <param name="cancellationToken">Cancels the making of the index.</param>
    public static OfficeSearchIndex Open(
        DirectorySnapshot snapshot,
        string? basePath,
        SearchAnalyzer analyzer,
        TimeProvider timeProvider,
        Action<SearchIndexNotice>? notify,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(timeProvider);
        var texts = OfficeTexts.Of(snapshot);
        var fingerprint = SearchFingerprint.Of(texts, analyzer.Version);
        if (basePath is null)
        {
            return new OfficeSearchIndex(snapshot, analyzer, BuildInMemory(texts, fingerprint, analyzer, cancellationToken), folder: null, notify);
        }

        var folder = new SearchIndexFolder(basePath, snapshot.Edition, fingerprint);
        var reason = "";
        var file = folder.Find(notify)
            ?? folder.Write(connection => new SearchIndexBuilder(analyzer).Write(connection, texts, fingerprint, cancellationToken), out reason);
        if (file is null)
        {
            notify?.Invoke(new SearchIndexNotice(SearchIndexNoticeKind.NotWritten, folder.Stem, reason));
            return new OfficeSearchIndex(snapshot, analyzer, BuildInMemory(texts, fingerprint, analyzer, cancellationToken), folder: null, notify);
        }

        folder.RemoveOthers(file.FilePath, timeProvider.GetUtcNow());
        return new OfficeSearchIndex(snapshot, analyzer, new SearchConnectionPool(file.OpenForReading, keeper: null), folder, notify) { _file = file };
    }

    /// <summary>
    /// Finds offices by what somebody typed, in either language and any spelling the analyser joins. Every term must be met,
    /// the last one also as the beginning of a word; where no office meets all, those that meet at least a third are given,
    /// and <see cref="SearchResult.Relaxation"/> says so. Nothing in the query is an operator. Of a query longer than 500
    /// characters or 16 terms the rest is not read; one without letters and figures finds nothing.
    /// </summary>
    /// <param name="query">What was typed.</param>
    /// <param name="filter">Lets offices through; null for all.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <exception cref="ObjectDisposedException">The index was disposed.</exception>
    public SearchResult Search(string query, Func<OfficeNode, bool>? filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var terms = QueryTerms.Read(query, _analyzer).ConvertAll(term => term.ToExpression());
        if (terms.Count == 0)
        {
            return SearchResult.Nothing;
        }

        SearchResult Run(SearchConnection connection) => Search(connection, terms, filter, cancellationToken);
        var pool = _pool;
        try
        {
            return pool.Use(Run);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            return Repair(pool, exception, cancellationToken).Use(Run);
        }
        catch (ObjectDisposedException) when (_pool != pool)
        {
            // Another thread found the index damaged and put a new one in its place.
            return _pool.Use(Run);
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
            _pool.Dispose();
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

    private SearchResult Search(
        SearchConnection connection, List<string> terms, Func<OfficeNode, bool>? filter, CancellationToken cancellationToken)
    {
        var all = HitsOf(Find(connection, string.Join(" AND ", terms), cancellationToken), filter);
        if (all.Count > 0 || terms.Count == 1)
        {
            return new SearchResult(Sorted(all, _ => 0), SearchRelaxation.None);
        }

        var met = new int[_snapshot.Offices.Count];
        foreach (var (position, _) in terms.SelectMany(term => Find(connection, term, cancellationToken)))
        {
            met[position]++;
        }

        var least = (int)Math.Ceiling(terms.Count * SmallestShare);
        var some = HitsOf(
            Find(connection, string.Join(" OR ", terms), cancellationToken),
            office => met[office.Position] >= least && (filter is null || filter(office)));
        return some.Count == 0 ? SearchResult.Nothing : new SearchResult(Sorted(some, hit => -met[hit.Office.Position]), SearchRelaxation.SomeTerms);
    }

    private List<(int Position, double Score)> Find(SearchConnection connection, string expression, CancellationToken cancellationToken)
    {
        var found = connection.Find(expression, cancellationToken);
        foreach (var (position, _) in found)
        {
            if (position < 0 || position >= _snapshot.Offices.Count)
            {
                throw new DamagedIndexException($"it names office {position} of {_snapshot.Offices.Count}.");
            }
        }

        return found;
    }

    private List<SearchHit> HitsOf(List<(int Position, double Score)> found, Func<OfficeNode, bool>? filter)
    {
        var hits = new List<SearchHit>(found.Count);
        foreach (var (position, score) in found)
        {
            var office = _snapshot.Offices[position];
            if (filter is null || filter(office))
            {
                hits.Add(new SearchHit(office, score));
            }
        }

        return hits;
    }

    private static SearchHit[] Sorted(List<SearchHit> hits, Func<SearchHit, int> rank) =>
        [.. hits.OrderBy(rank).ThenByDescending(hit => hit.Score).ThenBy(hit => hit.Office.Position)];

    private static bool IsDamage(Exception exception) => exception is DamagedIndexException
        || exception is SqliteException { SqliteErrorCode: SQLITE_CORRUPT or SQLITE_NOTADB or SQLITE_IOERR or SQLITE_CANTOPEN };

    /// <summary>Puts an index in memory in the place of one that turned out to be damaged, once for all threads that found it so.</summary>
    private SearchConnectionPool Repair(SearchConnectionPool damaged, Exception cause, CancellationToken cancellationToken)
    {
        lock (_repair)
        {
            if (_pool == damaged)
            {
                var texts = OfficeTexts.Of(_snapshot);
                _pool = BuildInMemory(texts, SearchFingerprint.Of(texts, _analyzer.Version), _analyzer, cancellationToken);
                damaged.Dispose();
                if (_file is { } file)
                {
                    _notify?.Invoke(new SearchIndexNotice(SearchIndexNoticeKind.DamagedInUse, file.FilePath, cause.Message));
                    Release();
                }
            }

            return _pool;
        }
    }

    private static SearchConnectionPool BuildInMemory(
        IReadOnlyList<OfficeTexts> texts, string fingerprint, SearchAnalyzer analyzer, CancellationToken cancellationToken)
    {
        var source = new SqliteConnectionStringBuilder
        {
            DataSource = $"search-{Guid.NewGuid():N}",
            Mode = SqliteOpenMode.Memory,
            Cache = SqliteCacheMode.Shared,
            Pooling = false,
        }.ToString();
        var keeper = Open();
        new SearchIndexBuilder(analyzer).Write(keeper, texts, fingerprint, cancellationToken);
        return new SearchConnectionPool(Open, keeper);

        SqliteConnection Open()
        {
            var connection = new SqliteConnection(source);
            connection.Open();
            return connection;
        }
    }
}
