using DirectoryApi.Store.Relational;
using DirectoryApi.Text.Utf8;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DirectoryApi.Store.Sqlite;

/// <summary>
/// A prepared statement that inserts so many rows of a table. Values are bound straight to SQLite, texts with their length: by way of a
/// command, a long text would end at its first null character.
/// </summary>
internal sealed class SqliteInsertStatement : IDisposable
{
    private readonly ModelTable _table;
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    // SQLite takes a copy, so one buffer serves all texts.
    private readonly Utf8Buffer _buffer = new();

    /// <summary>Prepares the statement.</summary>
    public SqliteInsertStatement(ModelTable table, int rows, sqlite3 database)
    {
        _table = table;
        _database = database;
        var columns = string.Join(", ", table.Columns.Select(column => $"\"{column}\""));
        var values = $"({string.Join(", ", table.Columns.Select(_ => "?"))})";
        Check(raw.sqlite3_prepare_v2(
            database, $"INSERT INTO \"{table.Name}\" ({columns}) VALUES {string.Join(", ", Enumerable.Repeat(values, rows))}", out _statement));
    }

    /// <summary>Inserts records, of which there are as many as the statement has rows.</summary>
    public void Execute(ReadOnlySpan<object?> records)
    {
        var parameter = 0;
        foreach (var record in records)
        {
            for (var column = 0; column < _table.Columns.Count; column++)
            {
                Check(Bind(++parameter, _table.ValueOf(record!, column)));
            }
        }

        var result = raw.sqlite3_step(_statement);
        _ = raw.sqlite3_reset(_statement);
        Check(result == raw.SQLITE_DONE ? raw.SQLITE_OK : result);
    }

    /// <inheritdoc />
    public void Dispose() => _statement.Dispose();

    private int Bind(int index, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, index),

        // No bytes at all would be taken for null.
        "" => raw.sqlite3_bind_text(_statement, index, ""),
        string text => raw.sqlite3_bind_text(_statement, index, _buffer.Encode(text)),
        int number => raw.sqlite3_bind_int(_statement, index, number),
        long number => raw.sqlite3_bind_int64(_statement, index, number),
        bool truth => raw.sqlite3_bind_int(_statement, index, truth ? 1 : 0),
        _ => throw new NotSupportedException($"Columns of type {value.GetType()} are not stored."),
    };

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}
