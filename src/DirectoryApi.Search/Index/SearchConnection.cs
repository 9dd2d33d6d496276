using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DirectoryApi.Search.Index;

/// <summary>A connection for one thread at a time, with its statements prepared.</summary>
internal sealed class SearchConnection : IDisposable
{
    private const int StepsBetweenLooks = 4096;

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, sqlite3_stmt> _statements = new(StringComparer.Ordinal);

    public SearchConnection(SqliteConnection connection) => _connection = connection;

    /// <summary>The positions of the offices that have a term, or with <paramref name="isPrefix"/> one that begins so, in a column: ascending.</summary>
    /// <param name="column">The column.</param>
    /// <param name="term">Letters and figures only.</param>
    /// <param name="isPrefix">Whether the term is the beginning of terms.</param>
    /// <param name="size">How many offices there are.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="SqliteException">The index cannot be read.</exception>
    /// <exception cref="DamagedIndexException">It names offices that there are not.</exception>
    public List<int> Find(SearchColumn column, string term, bool isPrefix, int size, CancellationToken cancellationToken)
    {
        var found = new List<int>();
        var statement = Prepare(SearchColumns.SelectFrom(column));
        try
        {
            // The term stands in quotes, so that nothing in it is an operator.
            Check(raw.sqlite3_bind_text(statement, 1, $"{SearchColumns.NameOf(column)} : \"{term}\"{(isPrefix ? " *" : "")}"));
            int result;
            while ((result = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            {
                var position = raw.sqlite3_column_int64(statement, 0);
                if (position < 0 || position >= size)
                {
                    throw new DamagedIndexException($"it names office {position} of {size}.");
                }

                found.Add((int)position);
                if (found.Count % StepsBetweenLooks == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }
            }

            Check(result);
            return found;
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    /// <summary>How many offices have each term in each column of the table of words.</summary>
    public IEnumerable<(string Term, SearchColumn Column, int Offices)> Statistics()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = SearchColumns.Statistics;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var column = SearchColumns.IndexOf(reader.GetString(1));
            var offices = reader.GetInt64(2);
            if (column < 0 || offices is < 0 or > int.MaxValue)
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
