using System.Globalization;
using DirectoryApi.Store.Model;
using Npgsql;

namespace DirectoryApi.Store.Postgres;

/// <summary>Brings the tables of an older store to the version of this program. Nothing that the store holds is lost.</summary>
internal static class PostgresUpgrades
{
    /// <summary>The version of the tables from which all stores in PostgreSQL began; there is no older one.</summary>
    public const int FirstVersion = 3;

    /// <summary>For each version after the first the statements that make it of the one before.</summary>
    public static IReadOnlyList<string> Steps { get; } =
    [
        """
        ALTER TABLE office_versions ADD COLUMN periods text COLLATE "C" NOT NULL DEFAULT '[]';
        UPDATE office_versions v SET periods = p.week
            FROM (
                SELECT version_id, '[' || string_agg('["' || day || '",' || opens || ',' || closes || ']', ',' ORDER BY ordinal) || ']' AS week
                FROM office_periods GROUP BY version_id) p
            WHERE p.version_id = v.id;
        ALTER TABLE office_versions ALTER COLUMN periods DROP DEFAULT;
        DROP TABLE office_periods;
        """,
    ];

    /// <summary>Runs the steps that are missing, all in the transaction that is open.</summary>
    public static async Task ApplyAsync(NpgsqlConnection connection, int version, CancellationToken cancellationToken)
    {
        for (; version < StoreSchema.Version; version++)
        {
            await connection.ExecuteAsync(Steps[version - FirstVersion], cancellationToken).ConfigureAwait(false);
            await connection.ExecuteAsync(
                string.Create(CultureInfo.InvariantCulture, $"UPDATE store SET version = {version + 1}"), cancellationToken).ConfigureAwait(false);
        }
    }
}
