using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DirectoryApi.Search.Index;

/// <summary>A connection for one thread at a time, with its statements prepared.</summary>
internal sealed class SearchConnection : IDisposable
{
    // Behind every term that begins so: no character of a term comes after it.
    private const string LastCharacter = "\U0010FFFF";

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, sqlite3_stmt> _statements = new(StringComparer.Ordinal);

    public SearchConnection(SqliteConnection connection) => _connection = connection;

    /// <summary>The offices that have a term in a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="term">The term.</param>
    /// <param name="size">How many offices there are.</param>
    /// <exception cref="SqliteException">The index cannot be read.</exception>
    /// <exception cref="DamagedIndexException">It names offices that there are not.</exception>
    public PostingList Find(SearchColumn column, string term, int size)
    {
        var list = PostingList.Empty;
        Read(SearchColumns.SelectTerm, column, [term], size, positions => list = PostingList.Of(positions, size), CancellationToken.None);
        return list;
    }

    /// <summary>The offices that have a term that begins so in a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="prefix">How the terms begin.</param>
    /// <param name="size">How many offices there are.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="SqliteException">The index cannot be read.</exception>
    /// <exception cref="DamagedIndexException">It names offices that there are not.</exception>
    public PostingList FindPrefix(SearchColumn column, string prefix, int size, CancellationToken cancellationToken)
    {
        using var offices = new OfficeBits(size);
        Read(
            SearchColumns.SelectRange, column, [prefix, prefix + LastCharacter], size,
            positions =>
            {
                foreach (var position in positions)
                {
                    offices.Add(position);
                }
            },
            cancellationToken);
        return PostingList.Of(offices);
    }

    /// <summary>How many offices have each term in each column of words.</summary>
    public IEnumerable<(string Term, SearchColumn Column, int Offices)> Statistics()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = SearchColumns.Statistics;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var (column, offices) = (reader.GetInt64(1), reader.GetInt64(2));
            if (column is < 0 or >= SearchColumns.WordCount || offices is < 0 or > int.MaxValue)
            {
                throw new DamagedIndexException("its statistics are not those of its columns.");
            }

            yield return (reader.GetString(0), (SearchColumn)column, (int)offices);
        }
    }

    /// <summary>The folded words of names and addresses.</summary>
    public IEnumerable<string> Spellings()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = SearchColumns.Spellings;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return reader.GetString(0);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            raw.sqlite3_finalize(statement);
        }

        _connection.Dispose();
    }

    private void Read(
        string sql, SearchColumn column, ReadOnlySpan<string> terms, int size, Action<int[]> onList, CancellationToken cancellationToken)
    {
        var statement = Prepare(sql);
        try
        {
            Check(raw.sqlite3_bind_int(statement, 1, (int)column));
            for (var index = 0; index < terms.Length; index++)
            {
                Check(raw.sqlite3_bind_text(statement, index + 2, terms[index]));
            }

            int result;
            while ((result = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var count = raw.sqlite3_column_int64(statement, 0);
                var bytes = raw.sqlite3_column_blob(statement, 1);
                if (count < 0 || count > Math.Min(size, bytes.Length))
                {
                    throw new DamagedIndexException($"it names {count} offices of {size}.");
                }

                var positions = new int[count];
                PostingBytes.Read(bytes, positions, size);
                onList(positions);
            }

            Check(result);
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    private sqlite3_stmt Prepare(string text)
    {
        if (!_statements.TryGetValue(text, out var statement))
        {
            Check(raw.sqlite3_prepare_v2(_connection.Handle, text, out statement));
            _statements[text] = statement;
        }

        return statement;
    }

    private void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(result, _connection.Handle);
        }
    }
}
