using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Relational;
using Npgsql;

namespace DirectoryApi.Store.Postgres;

/// <summary>Connects to the server, and opens sessions on the store's schema once it is sure that it is one.</summary>
internal sealed class PostgresConnector : IStoreSessions
{
    /// <summary>What an identifier may have; PostgreSQL cuts longer ones short without a word.</summary>
    private const int LongestIdentifier = 63;

    private readonly string _connectionString;
    private readonly PostgresSchema _schema;
    private readonly TimeSpan _lockTimeout;

    public PostgresConnector(PostgresStoreOptions options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(options.ConnectionString);
        ArgumentException.ThrowIfNullOrWhiteSpace(options.Schema);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(System.Text.Encoding.UTF8.GetByteCount(options.Schema), LongestIdentifier);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.LockTimeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.HeartbeatInterval, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.PollInterval, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.FirstReconnectPause, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.LongestReconnectPause, options.FirstReconnectPause);
        var connection = new NpgsqlConnectionStringBuilder(options.ConnectionString)
        {
            // A pooled connection may have died while it lay idle, and calls are hours apart.
            Pooling = false,

            // Set in each transaction instead: a pooler between here and the server may not take it.
            SearchPath = null,
            KeepAlive = 10,
            TcpKeepAlive = true,
        };
        connection.ApplicationName ??= "directory-api";
        ArgumentException.ThrowIfNullOrWhiteSpace(connection.Host, nameof(options));
        _connectionString = connection.ToString();
        _lockTimeout = options.LockTimeout;
        Errors = new PostgresErrors(options.ToString());
        _schema = new PostgresSchema(options.Schema, Errors);
    }

    /// <summary>The store's errors.</summary>
    public PostgresErrors Errors { get; }

    /// <summary>A connection of its own, open.</summary>
    public async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc />
    public async Task<StoreSession?> OpenForReadingAsync(CancellationToken cancellationToken)
    {
        var connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await connection.ExecuteAsync(
                $"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; {_schema.Choose}", cancellationToken).ConfigureAwait(false);
            if (await _schema.ReadVersionAsync(connection, cancellationToken).ConfigureAwait(false) is { } version)
            {
                return new PostgresSession(connection, version);
            }
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        await connection.DisposeAsync().ConfigureAwait(false);
        return null;
    }

    /// <inheritdoc />
    public async Task<WritingSession> OpenForWritingAsync(CancellationToken cancellationToken)
    {
        var connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Each statement sees what was committed before it, and so, behind the lock, what the last import made.
            await connection.ExecuteAsync(
                $"BEGIN ISOLATION LEVEL READ COMMITTED; {_schema.Choose}", cancellationToken).ConfigureAwait(false);
            await _schema.LockAsync(connection, _lockTimeout, cancellationToken).ConfigureAwait(false);
            await _schema.MakeCurrentAsync(connection, cancellationToken).ConfigureAwait(false);
            return new PostgresSession(connection, Model.StoreSchema.Version, _schema.Name);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc />
    public StoreException? Translate(Exception exception, bool writing) => Errors.Find(exception, writing);

    /// <inheritdoc />
    public StoreException Conflict(int? current, int? draftBase) => StoreConflict.Of($"The store {Errors.Store}", current, draftBase);
}
