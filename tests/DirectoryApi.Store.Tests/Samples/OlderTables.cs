using DirectoryApi.Store.Model;

namespace DirectoryApi.Store.Tests.Samples;

/// <summary>Makes the tables of a store, of a SQLite one by what is here, those of an older version.</summary>
internal static class OlderTables
{
    /// <summary>What takes away from the tables of each version what the one before did not have.</summary>
    private static readonly Dictionary<int, string> Downgrades = new()
    {
        [4] = """
            CREATE TABLE office_periods (
                version_id INTEGER NOT NULL,
                ordinal INTEGER NOT NULL,
                day TEXT NOT NULL,
                opens INTEGER NOT NULL,
                closes INTEGER NOT NULL,
                CONSTRAINT pk_office_periods PRIMARY KEY (version_id, ordinal),
                CONSTRAINT fk_office_periods_version FOREIGN KEY (version_id) REFERENCES office_versions (id) ON DELETE CASCADE
            ) WITHOUT ROWID;
            INSERT INTO office_periods
                SELECT v.id, p.key, json_extract(p.value, '$[0]'), json_extract(p.value, '$[1]'), json_extract(p.value, '$[2]')
                FROM office_versions v, json_each(v.periods) p;
            ALTER TABLE office_versions DROP COLUMN periods;
            """,
        [3] = """
            ALTER TABLE editions DROP COLUMN restores;
            ALTER TABLE office_addresses DROP COLUMN origin;
            ALTER TABLE office_witnesses DROP COLUMN reason;
            DROP TABLE office_contacts;
            DROP TABLE office_statements;
            DROP TABLE office_dissents;
            DROP TABLE office_aliases;
            DROP TABLE changes;
            """,
        [2] = "ALTER TABLE standards DROP COLUMN hours",
    };

    /// <summary>Goes back to a version.</summary>
    public static void MakeOlder(this TemporaryStore store, int version) => store.MakeOlder(version, Downgrades);

    /// <summary>Goes back to a version by statements that take away what each version has more than the one before.</summary>
    public static void MakeOlder(this TestStore store, int version, IReadOnlyDictionary<int, string> downgrades)
    {
        for (var current = StoreSchema.Version; current > version; current--)
        {
            store.Execute(downgrades[current]);
            store.SetVersion(current - 1);
        }
    }
}
