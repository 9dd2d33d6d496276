using Microsoft.Data.Sqlite;

namespace DirectoryApi.Store.Sqlite;

/// <summary>Reads the columns of a row in their order, so that the code reads as the query's list of columns does.</summary>
internal struct RowReader
{
    private readonly SqliteDataReader _reader;
    private int _column;

    public RowReader(SqliteDataReader reader) => _reader = reader;

    /// <summary>The next column, a number.</summary>
    public int Int() => _reader.GetInt32(_column++);

    /// <summary>The next column, a long number.</summary>
    public long Long() => _reader.GetInt64(_column++);

    /// <summary>The next column, a text.</summary>
    public string Text() => _reader.GetString(_column++);

    /// <summary>The next column, a text or null.</summary>
    public string? TextOrNull()
    {
        var column = _column++;
        return _reader.IsDBNull(column) ? null : _reader.GetString(column);
    }

    /// <summary>The next column, a text, as UTF-8.</summary>
    public byte[] Utf8() => _reader.GetFieldValue<byte[]>(_column++);
}
