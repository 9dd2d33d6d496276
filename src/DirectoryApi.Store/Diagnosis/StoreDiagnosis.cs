using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Locations;
using DirectoryApi.Store.Model;
using DirectoryApi.Store.Postgres;
using DirectoryApi.Store.Sqlite;
using Npgsql;

namespace DirectoryApi.Store.Diagnosis;

/// <summary>Looks at a store more closely than serving does.</summary>
public static class StoreDiagnosis
{
    /// <summary>Reads a store's file in full; what is damaged in it, as SQLite says it, or null where nothing is.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="StoreException">The file is no store, or cannot be opened.</exception>
    public static string? FindDamage(string path, CancellationToken cancellationToken)
    {
        var file = new StoreFile(new SqliteStoreOptions { Path = path });
        try
        {
            return FileDamage.Find(file, cancellationToken);
        }
        catch (Exception exception) when (file.Translate(exception, writing: false) is { } error)
        {
            throw error;
        }
    }

    /// <summary>The version of a store's tables, and of those of this program; null for a store that does not exist yet.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public static async Task<(int Store, int Program)?> ReadSchemaVersionAsync(StoreLocation location, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(location);
        Relational.IStoreSessions sessions = location.Postgres is { } postgres ? new PostgresConnector(postgres) : new StoreFile(location.Sqlite!);
        try
        {
            await using var session = await sessions.OpenForReadingAsync(cancellationToken).ConfigureAwait(false);
            return session is null ? null : (session.SchemaVersion, StoreSchema.Version);
        }
        catch (Exception exception) when (sessions.Translate(exception, writing: false) is { } error)
        {
            throw error;
        }
    }

    /// <summary>What a server of PostgreSQL is and lets this user do.</summary>
    /// <exception cref="StoreException">The server cannot be reached, or does not let the user in.</exception>
    public static async Task<PostgresFacts> ReadPostgresAsync(PostgresStoreOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var connector = new PostgresConnector(options);
        try
        {
            await using var connection = await connector.ConnectAsync(cancellationToken).ConfigureAwait(false);
            await using var command = new NpgsqlCommand(
                """
                SELECT current_setting('server_version_num')::int / 10000, pg_is_in_recovery(), s.oid IS NOT NULL,
                    CASE WHEN s.oid IS NULL THEN has_database_privilege(current_database(), 'CREATE')
                        ELSE has_schema_privilege(s.oid, 'USAGE') AND NOT EXISTS (
                            SELECT 1 FROM pg_catalog.pg_class c WHERE c.relnamespace = s.oid AND c.relkind = 'r'
                                AND NOT (has_table_privilege(c.oid, 'SELECT') AND has_table_privilege(c.oid, 'INSERT')
                                    AND has_table_privilege(c.oid, 'UPDATE') AND has_table_privilege(c.oid, 'DELETE'))) END
                FROM (SELECT (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = @name) AS oid) s
                """,
                connection);
            command.Parameters.AddWithValue("name", options.Schema);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            return new PostgresFacts(reader.GetInt32(0), reader.GetBoolean(1), reader.GetBoolean(2), reader.GetBoolean(3));
        }
        catch (Exception exception) when (connector.Translate(exception, writing: false) is { } error)
        {
            throw error;
        }
    }
}
