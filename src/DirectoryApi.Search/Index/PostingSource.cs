using Microsoft.Data.Sqlite;

namespace DirectoryApi.Search.Index;

/// <summary>Posting lists of one index file, or of one index in memory. Safe to share between threads.</summary>
internal sealed class PostingSource : IDisposable
{
    // A list of a common word takes up to an eighth of a byte for every office there is.
    private const long LeastCacheBytes = 64L * 1024 * 1024;
    private const long CacheBytesOfOffice = 256;

    private readonly SearchConnectionPool _pool;
    private readonly PostingCache _cache;
    private readonly Lock _reading = new();
    private volatile IndexVocabulary? _vocabulary;
    private volatile bool _disposed;

    /// <summary>A source over connections, which it closes.</summary>
    /// <param name="pool">The connections.</param>
    /// <param name="officeCount">How many offices there are.</param>
    public PostingSource(SearchConnectionPool pool, int officeCount)
    {
        _pool = pool;
        OfficeCount = officeCount;
        _cache = new PostingCache(Math.Max(LeastCacheBytes, CacheBytesOfOffice * officeCount));
    }

    /// <summary>How many offices there are.</summary>
    public int OfficeCount { get; }

    /// <summary>The terms, read on first use.</summary>
    /// <exception cref="SqliteException">The index cannot be read.</exception>
    /// <exception cref="DamagedIndexException">It is not what it should be.</exception>
    public IndexVocabulary Vocabulary
    {
        get
        {
            if (_vocabulary is { } read)
            {
                return read;
            }

            lock (_reading)
            {
                return _vocabulary ??= _pool.Use(connection => new IndexVocabulary(connection.Statistics(), connection.Spellings()));
            }
        }
    }

    /// <summary>The offices that have a term in a column.</summary>
    /// <exception cref="ObjectDisposedException">The source was disposed.</exception>
    /// <exception cref="SqliteException">The index cannot be read.</exception>
    /// <exception cref="DamagedIndexException">It is not what it should be.</exception>
    public PostingList Find(SearchColumn column, string term, CancellationToken cancellationToken) =>
        term.Length == 0 || ((int)column < SearchColumns.WordCount && Vocabulary.OfficesWith(column, term) == 0)
            ? PostingList.Empty
            : Find(new PostingKey(column, term, IsPrefix: false), cancellationToken);

    /// <summary>The offices that have a term that begins so in a column.</summary>
    /// <exception cref="ObjectDisposedException">The source was disposed.</exception>
    /// <exception cref="SqliteException">The index cannot be read.</exception>
    /// <exception cref="DamagedIndexException">It is not what it should be.</exception>
    public PostingList FindPrefix(SearchColumn column, string prefix, CancellationToken cancellationToken) =>
        prefix.Length == 0 ? PostingList.Empty : Find(new PostingKey(column, prefix, IsPrefix: true), cancellationToken);

    /// <summary>Closes the connections. Reading that is under way comes to its end.</summary>
    public void Dispose()
    {
        _disposed = true;
        _pool.Dispose();
    }

    /// <summary>Throws where the source was disposed, whatever it still has in memory.</summary>
    /// <exception cref="ObjectDisposedException">The source was disposed.</exception>
    public void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_disposed, this);

    private PostingList Find(PostingKey key, CancellationToken cancellationToken)
    {
        if (_cache.Get(key) is { } kept)
        {
            return kept;
        }

        var list = _pool.Use(connection => key.IsPrefix
            ? connection.FindPrefix(key.Column, key.Term, OfficeCount, cancellationToken)
            : connection.Find(key.Column, key.Term, OfficeCount));
        _cache.Add(key, list);
        return list;
    }
}
