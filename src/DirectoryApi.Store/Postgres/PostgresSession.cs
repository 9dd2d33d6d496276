using System.Globalization;
using DirectoryApi.Store.Relational;
using Npgsql;
using NpgsqlTypes;

namespace DirectoryApi.Store.Postgres;

/// <summary>A connection inside a transaction. Closing the connection without a commit rolls back.</summary>
internal sealed class PostgresSession : WritingSession
{
    private readonly NpgsqlConnection _connection;
    private readonly PostgresCopier _copier;
    private readonly string _schema;

    public PostgresSession(NpgsqlConnection connection, int schemaVersion, string schema = "")
    {
        _connection = connection;
        _copier = new PostgresCopier(connection);
        _schema = schema;
        SchemaVersion = schemaVersion;
    }

    /// <inheritdoc />
    public override int SchemaVersion { get; }

    /// <inheritdoc />
    public override void Insert(object record) => _copier.Add(record);

    /// <inheritdoc />
    public override Action Prepare(IReadOnlyList<object> records) => () =>
    {
        foreach (var record in records)
        {
            _copier.Add(record);
        }
    };

    /// <inheritdoc />
    public override void Close(string table, int edition, IEnumerable<long> ids)
    {
        // The edition itself must be there first.
        _copier.Flush();
        using var command = new NpgsqlCommand($"UPDATE {table} SET to_edition = @edition WHERE id = ANY(@ids)", _connection);
        command.Parameters.AddWithValue("edition", edition);
        command.Parameters.AddWithValue("ids", ids.ToArray());
        command.ExecuteNonQuery();
    }

    /// <inheritdoc />
    public override void Clear(string table)
    {
        using var command = new NpgsqlCommand($"DELETE FROM {table}", _connection);
        command.ExecuteNonQuery();
    }

    /// <inheritdoc />
    public override long Max(string table, string column) => _connection.Number($"SELECT max({column}) FROM {table}");

    /// <inheritdoc />
    public override async Task CommitAsync(int? published)
    {
        _copier.Flush();
        if (published is { } edition)
        {
            // Sent by the server when the transaction commits, and not before.
            await using var notify = new NpgsqlCommand("SELECT pg_notify(@channel, @payload)", _connection);
            notify.Parameters.AddWithValue("channel", PostgresWatch.Channel);
            notify.Parameters.AddWithValue("payload", string.Create(CultureInfo.InvariantCulture, $"{_schema} {edition}"));
            await notify.ExecuteNonQueryAsync().ConfigureAwait(false);
        }

        await _connection.ExecuteAsync("COMMIT", CancellationToken.None).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public override ValueTask DisposeAsync() => _connection.DisposeAsync();

    /// <inheritdoc />
    protected override void Read(string sql, long edition, Action<RowReader> onRow, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(sql, _connection);
        command.Parameters.AddWithValue("edition", NpgsqlDbType.Integer, (int)edition);
        using var cancelling = cancellationToken.Register(command.Cancel);
        try
        {
            using var reader = command.ExecuteReader();
            var row = new PostgresRowReader(reader);
            while (reader.Read())
            {
                row.StartRow();
                onRow(row);
            }
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.QueryCanceled && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
    }
}
