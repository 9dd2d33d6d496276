using System.Globalization;
using DirectoryApi.Store.Model;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Store.Sqlite;

/// <summary>Brings the tables of an older store to the version of this program. Nothing that the store holds is lost.</summary>
internal static class StoreUpgrades
{
    /// <summary>For each version the statements that make it of the one before; the first is of version 1, from which all began.</summary>
    private static readonly string[] Steps =
    [
        "",
        $"ALTER TABLE standards ADD COLUMN hours TEXT NOT NULL DEFAULT '{ClauseHoursJson.None}';",
    ];

    /// <summary>The first version that has the hours of clauses.</summary>
    public const int WithClauseHours = 2;

    /// <summary>The version of a store's tables.</summary>
    public static int VersionOf(SqliteConnection connection) => (int)connection.Number("PRAGMA user_version");

    /// <summary>Runs the steps that are missing, all in the transaction that is open.</summary>
    public static void Apply(SqliteConnection connection)
    {
        for (var version = VersionOf(connection); version < StoreSchema.Version; version++)
        {
            connection.Execute(Steps[version]);
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version + 1};"));
        }
    }
}
