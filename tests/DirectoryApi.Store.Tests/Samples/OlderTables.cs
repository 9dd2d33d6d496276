using DirectoryApi.Store.Model;

namespace DirectoryApi.Store.Tests.Samples;

/// <summary>Makes the tables of a SQLite store those of an older version.</summary>
internal static class OlderTables
{
    /// <summary>What takes away from the tables of each version what the one before did not have.</summary>
    private static readonly Dictionary<int, string> Downgrades = new()
    {
        [3] = """
            ALTER TABLE editions DROP COLUMN restores;
            ALTER TABLE office_addresses DROP COLUMN origin;
            ALTER TABLE office_witnesses DROP COLUMN reason;
            DROP TABLE office_contacts;
            DROP TABLE office_statements;
            DROP TABLE office_dissents;
            DROP TABLE office_aliases;
            DROP TABLE changes;
            PRAGMA user_version = 2;
            """,
        [2] = "ALTER TABLE standards DROP COLUMN hours; PRAGMA user_version = 1;",
    };

    /// <summary>Goes back to a version.</summary>
    public static void MakeOlder(this TemporaryStore store, int version)
    {
        for (var current = StoreSchema.Version; current > version; current--)
        {
            store.Execute(Downgrades[current]);
        }
    }
}
