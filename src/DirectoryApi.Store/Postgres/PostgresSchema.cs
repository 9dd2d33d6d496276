using System.Globalization;
using DirectoryApi.Store.Model;
using Npgsql;

namespace DirectoryApi.Store.Postgres;

/// <summary>
/// The schema of a store: whether it is one, of which version, and how it is made. A table <c>store</c> of one row takes the place of
/// the two numbers in the header of a SQLite file.
/// </summary>
internal sealed class PostgresSchema
{
    private readonly PostgresErrors _errors;

    public PostgresSchema(string name, PostgresErrors errors)
    {
        Name = name;
        _errors = errors;
        Choose = $"SET LOCAL search_path TO {PostgresStatements.Quoted(name)}; SET LOCAL statement_timeout = 0;";
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The statements that make tables of the schema be meant in the rest of a transaction.</summary>
    public string Choose { get; }

    /// <summary>The table, with the schema: one that the user may not look into is left out of the search path without a word.</summary>
    private string Table => $"{PostgresStatements.Quoted(Name)}.store";

    /// <summary>Waits until no other import runs on this schema, and keeps others out until the transaction ends.</summary>
    public async Task LockAsync(NpgsqlConnection connection, TimeSpan timeout, CancellationToken cancellationToken)
    {
        // 0 would be to wait for ever.
        var milliseconds = Math.Max(1, (int)Math.Min(timeout.TotalMilliseconds, int.MaxValue));
        await connection.ExecuteAsync(
            string.Create(CultureInfo.InvariantCulture, $"SET LOCAL lock_timeout = {milliseconds}"), cancellationToken).ConfigureAwait(false);
        await using var command = new NpgsqlCommand("SELECT pg_advisory_xact_lock(hashtextextended(@name, @application))", connection)
        {
            // The server's own time-out counts.
            CommandTimeout = 0,
        };
        command.Parameters.AddWithValue("name", Name);
        command.Parameters.AddWithValue("application", (long)StoreSchema.ApplicationId);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The version of the tables; null where the schema is not there or empty. Throws for one that is no store, or a newer one.</summary>
    public async Task<int?> ReadVersionAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var tables = await connection.ValueAsync(
            "SELECT count(*) FROM pg_catalog.pg_tables WHERE schemaname = @name", Name, cancellationToken).ConfigureAwait(false);
        if (tables is 0L)
        {
            return null;
        }

        var columns = await connection.ValueAsync(
            "SELECT count(*) FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid"
                + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE n.nspname = @name AND c.relname = 'store' AND a.attname IN ('application_id', 'version') AND NOT a.attisdropped",
            Name,
            cancellationToken).ConfigureAwait(false);
        if (columns is not 2L || connection.Number($"SELECT application_id FROM {Table}") != StoreSchema.ApplicationId)
        {
            throw _errors.NotAStore();
        }

        return (int)connection.Number($"SELECT version FROM {Table}") switch
        {
            < PostgresUpgrades.FirstVersion => throw _errors.NotAStore(),
            > StoreSchema.Version and var newer => throw _errors.NewerSchema(newer, StoreSchema.Version),
            var version => version,
        };
    }

    /// <summary>Makes the tables where there are none, or brings them to the version of this program, in the transaction that is open.</summary>
    public async Task MakeCurrentAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (await ReadVersionAsync(connection, cancellationToken).ConfigureAwait(false) is { } version)
        {
            await PostgresUpgrades.ApplyAsync(connection, version, cancellationToken).ConfigureAwait(false);
            return;
        }

        // Asked first: to create a schema takes a privilege, even one that is there.
        if (await connection.ValueAsync("SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = @name", Name, cancellationToken).ConfigureAwait(false) is null)
        {
            await connection.ExecuteAsync($"CREATE SCHEMA {PostgresStatements.Quoted(Name)}", cancellationToken).ConfigureAwait(false);
        }

        await connection.ExecuteAsync(PostgresScript.Of(StoreModel.InOrderOfReference()), cancellationToken).ConfigureAwait(false);
        await connection.ExecuteAsync(
            string.Create(CultureInfo.InvariantCulture, $"""
                CREATE TABLE store (application_id integer NOT NULL, version integer NOT NULL);
                INSERT INTO store VALUES ({StoreSchema.ApplicationId}, {StoreSchema.Version});
                """),
            cancellationToken).ConfigureAwait(false);
    }
}
