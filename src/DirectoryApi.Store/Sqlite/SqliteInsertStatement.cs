using DirectoryApi.Store.Relational;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DirectoryApi.Store.Sqlite;

/// <summary>
/// A prepared statement that inserts so many rows of a table. Values are bound straight to SQLite, texts with their length: by way of a
/// command, a long text would end at its first null character.
/// </summary>
internal sealed class SqliteInsertStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly int _parameters;

    /// <summary>Prepares the statement.</summary>
    public SqliteInsertStatement(ModelTable table, int rows, sqlite3 database)
    {
        _database = database;
        _parameters = rows * table.Columns.Count;
        var columns = string.Join(", ", table.Columns.Select(column => $"\"{column}\""));
        var values = $"({string.Join(", ", table.Columns.Select(_ => "?"))})";
        Check(raw.sqlite3_prepare_v2(
            database, $"INSERT INTO \"{table.Name}\" ({columns}) VALUES {string.Join(", ", Enumerable.Repeat(values, rows))}", out _statement));
    }

    /// <summary>Inserts the next rows, of which there are at least as many as the statement has.</summary>
    public void Execute(ref PackedValues values)
    {
        for (var parameter = 1; parameter <= _parameters; parameter++)
        {
            Check(Bind(parameter, ref values));
        }

        var result = raw.sqlite3_step(_statement);
        _ = raw.sqlite3_reset(_statement);
        Check(result == raw.SQLITE_DONE ? raw.SQLITE_OK : result);
    }

    /// <inheritdoc />
    public void Dispose() => _statement.Dispose();

    private int Bind(int parameter, ref PackedValues values) => values.Next(out var text, out var number) switch
    {
        PackedRows.Null => raw.sqlite3_bind_null(_statement, parameter),
        PackedRows.Number => raw.sqlite3_bind_int64(_statement, parameter, number),

        // No bytes at all would be taken for null.
        0 => raw.sqlite3_bind_text(_statement, parameter, ""),
        _ => raw.sqlite3_bind_text(_statement, parameter, text),
    };

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}
