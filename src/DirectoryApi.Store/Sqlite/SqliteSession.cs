using DirectoryApi.Store.Relational;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DirectoryApi.Store.Sqlite;

/// <summary>A connection to a store's file inside a transaction. Closing the connection without a commit rolls back.</summary>
internal sealed class SqliteSession : WritingSession
{
    private readonly SqliteConnection _connection;
    private readonly SqliteInserter _inserter;

    public SqliteSession(SqliteConnection connection)
    {
        _connection = connection;
        _inserter = new SqliteInserter(connection);
        SchemaVersion = SqliteSchema.VersionOf(connection);
    }

    /// <inheritdoc />
    public override int SchemaVersion { get; }

    /// <summary>Whether the transaction makes the store, without indexes and a write-ahead log; from the commit on it has both.</summary>
    public bool IsOfNewStore { get; init; }

    /// <inheritdoc />
    public override void Insert(object record) => _inserter.Insert(record);

    /// <inheritdoc />
    public override Action Prepare(IReadOnlyList<object> records) => _inserter.Prepare(records);

    /// <inheritdoc />
    public override void Close(string table, int edition, IEnumerable<long> ids)
    {
        // The edition itself must be there first.
        _inserter.Flush();
        using var command = _connection.CreateCommand();
        command.CommandText = $"UPDATE {table} SET to_edition = @edition WHERE id = @id";
        command.Parameters.AddWithValue("@edition", edition);
        var parameter = command.Parameters.Add("@id", SqliteType.Integer);
        foreach (var id in ids)
        {
            parameter.Value = id;
            command.ExecuteNonQuery();
        }
    }

    /// <inheritdoc />
    public override void Clear(string table)
    {
        _inserter.Flush();
        _connection.Execute($"DELETE FROM {table}");
    }

    /// <inheritdoc />
    public override long Max(string table, string column) => _connection.Number($"SELECT max({column}) FROM {table}");

    /// <inheritdoc />
    public override Task CommitAsync(int? published)
    {
        _inserter.Flush();
        if (IsOfNewStore)
        {
            SqliteSchema.CreateIndexes(_connection);
        }

        _connection.Execute("COMMIT");
        if (IsOfNewStore)
        {
            // Where somebody reads already, the next import does it.
            _ = raw.sqlite3_exec(_connection.Handle, "PRAGMA journal_mode = WAL");
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DisposeAsync()
    {
        _inserter.Dispose();
        return _connection.DisposeAsync();
    }

    /// <inheritdoc />
    protected override void Read(string sql, long edition, Action<RowReader> onRow, CancellationToken cancellationToken)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_connection.Handle, sql, out var statement), _connection.Handle);
        using (statement)
        {
            if (raw.sqlite3_bind_parameter_count(statement) > 0)
            {
                SqliteException.ThrowExceptionForRC(raw.sqlite3_bind_int64(statement, 1, edition), _connection.Handle);
            }

            int result;
            var row = new SqliteRowReader(statement);
            while ((result = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            {
                row.StartRow();
                onRow(row);
            }

            SqliteException.ThrowExceptionForRC(result, _connection.Handle);
        }
    }
}
