using DirectoryApi.Text.Utf8;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DirectoryApi.Search.Index;

/// <summary>Writes the rows of an index, each with a statement that is prepared once: there are millions.</summary>
internal sealed class SearchIndexWriter : IDisposable
{
    private const int LongestNumber = 5;

    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _postings;
    private readonly sqlite3_stmt _spellings;
    private readonly Utf8Buffer _text = new();

    /// <summary>A writer to a database that has the tables of an index.</summary>
    public SearchIndexWriter(SqliteConnection connection)
    {
        _connection = connection;
        _postings = Prepare(SearchColumns.InsertPostings);
        _spellings = Prepare(SearchColumns.InsertSpelling);
    }

    /// <summary>Adds a term of a column.</summary>
    public void Add(SearchColumn column, string term, in PostingBytes list)
    {
        Check(raw.sqlite3_bind_int(_postings, 1, (int)column));
        Check(raw.sqlite3_bind_text(_postings, 2, _text.Encode(term)));
        Check(raw.sqlite3_bind_int(_postings, 3, list.Count));
        Check(raw.sqlite3_bind_blob(_postings, 4, list.Bytes(stackalloc byte[LongestNumber])));
        Step(_postings);
    }

    /// <summary>Adds a word as it is spelt.</summary>
    public void Add(string spelling)
    {
        Check(raw.sqlite3_bind_text(_spellings, 1, _text.Encode(spelling)));
        Step(_spellings);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _postings.Dispose();
        _spellings.Dispose();
    }

    private sqlite3_stmt Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v2(_connection.Handle, sql, out var statement));
        return statement;
    }

    private void Step(sqlite3_stmt statement)
    {
        var result = raw.sqlite3_step(statement);
        _ = raw.sqlite3_reset(statement);
        Check(result == raw.SQLITE_DONE ? raw.SQLITE_OK : result);
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _connection.Handle);
}
