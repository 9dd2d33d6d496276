using System.Globalization;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Postgres;
using DirectoryApi.Store.Relational;
using DirectoryApi.Store.Tests.Samples;
using Npgsql;

namespace DirectoryApi.Store.Tests.Postgres;

/// <summary>A PostgreSQL store in a schema of its own, which goes with it.</summary>
public sealed class PostgresTestStore : TestStore
{
    private static int _count;

    public PostgresTestStore(PostgresServer server)
        : this(server.ConnectionString)
    {
    }

    public PostgresTestStore(string connectionString)
    {
        ConnectionString = connectionString;

        // Upper case and a quote, so that a name that is not quoted where it should be is found out.
        Schema = string.Create(CultureInfo.InvariantCulture, $"Test \"{Environment.ProcessId}\" {Interlocked.Increment(ref _count)}");
        Store = Open(TimeSpan.FromSeconds(30));
    }

    public string ConnectionString { get; }

    public string Schema { get; }

    public override IDirectoryStore Store { get; }

    public PostgresStoreOptions Options => new()
    {
        ConnectionString = ConnectionString,
        Schema = Schema,
        FirstReconnectPause = TimeSpan.FromMilliseconds(20),
        LongestReconnectPause = TimeSpan.FromMilliseconds(200),
    };

    internal override IStoreSessions Sessions => new PostgresConnector(Options);

    public string QuotedSchema => $"\"{Schema.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public override IDirectoryStore Open(TimeSpan patience) => new PostgresDirectoryStore(Options with { LockTimeout = patience }, Clock);

    public override void Execute(string sql)
    {
        using var connection = Connect();
        Execute(connection, sql);
    }

    public override void SetVersion(int version) => Execute(string.Create(CultureInfo.InvariantCulture, $"UPDATE store SET version = {version}"));

    public override IDisposable HoldWriteLock()
    {
        var connection = Connect();
        Execute(connection, $"BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('{Schema}', {0x44415049}))");
        return connection;
    }

    public override string Dump()
    {
        using var connection = Connect();
        return TableDump.Of(connection, $"SELECT tablename FROM pg_tables WHERE schemaname = '{Schema}' ORDER BY tablename");
    }

    public override void Dispose()
    {
        using var connection = Connect();
        Execute(connection, $"DROP SCHEMA IF EXISTS {QuotedSchema} CASCADE");
    }

    /// <summary>A plain connection to the database with the store's schema on its path, as another program would open it.</summary>
    public NpgsqlConnection Connect()
    {
        var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
        connection.Open();
        Execute(connection, $"SET search_path TO {QuotedSchema}");
        return connection;
    }

    private static void Execute(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
