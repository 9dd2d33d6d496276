using System.Text;
using SQLitePCL;

namespace DirectoryApi.Store.Sqlite;

/// <summary>Reads the columns of a row in their order, so that the code reads as the query's list of columns does.</summary>
internal struct RowReader
{
    private readonly sqlite3_stmt _statement;
    private int _column;

    public RowReader(sqlite3_stmt statement) => _statement = statement;

    /// <summary>The next column, a number.</summary>
    public int Int() => raw.sqlite3_column_int(_statement, _column++);

    /// <summary>The next column, a long number.</summary>
    public long Long() => raw.sqlite3_column_int64(_statement, _column++);

    /// <summary>The next column, a text; empty for null.</summary>
    public string Text() => Encoding.UTF8.GetString(raw.sqlite3_column_blob(_statement, _column++));

    /// <summary>The next column, a text or null.</summary>
    public string? TextOrNull()
    {
        if (raw.sqlite3_column_type(_statement, _column) == raw.SQLITE_NULL)
        {
            _column++;
            return null;
        }

        return Text();
    }

    /// <summary>The next column, a text, as UTF-8.</summary>
    public byte[] Utf8() => raw.sqlite3_column_blob(_statement, _column++).ToArray();
}
