using System.Globalization;
using DirectoryApi.Store.Model;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Store.Sqlite;

/// <summary>Makes the tables of a new store, and brings those of an older one to the version of this program. Nothing that the store holds is lost.</summary>
internal static class SqliteSchema
{
    /// <summary>For each version the statements that make it of the one before; the first is of version 1, from which all began.</summary>
    private static readonly string[] Steps =
    [
        "",
        "ALTER TABLE standards ADD COLUMN hours TEXT NOT NULL DEFAULT '[]';",
        """
        ALTER TABLE editions ADD COLUMN restores INTEGER NULL;
        ALTER TABLE office_addresses ADD COLUMN origin TEXT NOT NULL DEFAULT 'Printed';
        ALTER TABLE office_witnesses ADD COLUMN reason TEXT NOT NULL DEFAULT '';
        CREATE TABLE office_contacts (
            version_id INTEGER NOT NULL,
            ordinal INTEGER NOT NULL,
            role TEXT NOT NULL,
            position TEXT NULL,
            room TEXT NULL,
            phones TEXT NOT NULL,
            emails TEXT NOT NULL,
            websites TEXT NOT NULL,
            hours_text TEXT NULL,
            hours_origin TEXT NULL,
            periods TEXT NOT NULL,
            document_slug TEXT NOT NULL,
            standard INTEGER NOT NULL,
            annex TEXT NOT NULL,
            "row" TEXT NOT NULL,
            CONSTRAINT pk_office_contacts PRIMARY KEY (version_id, ordinal),
            CONSTRAINT fk_office_contacts_version FOREIGN KEY (version_id) REFERENCES office_versions (id) ON DELETE CASCADE
        );
        CREATE TABLE office_statements (
            version_id INTEGER NOT NULL,
            ordinal INTEGER NOT NULL,
            document_slug TEXT NOT NULL,
            as_of TEXT NOT NULL,
            is_replaced INTEGER NOT NULL,
            name TEXT NOT NULL,
            address TEXT NULL,
            phones TEXT NOT NULL,
            hours TEXT NULL,
            CONSTRAINT pk_office_statements PRIMARY KEY (version_id, ordinal),
            CONSTRAINT fk_office_statements_version FOREIGN KEY (version_id) REFERENCES office_versions (id) ON DELETE CASCADE
        );
        CREATE TABLE office_dissents (
            version_id INTEGER NOT NULL,
            ordinal INTEGER NOT NULL,
            field TEXT NOT NULL,
            value TEXT NOT NULL,
            "rows" TEXT NOT NULL,
            CONSTRAINT pk_office_dissents PRIMARY KEY (version_id, ordinal),
            CONSTRAINT fk_office_dissents_version FOREIGN KEY (version_id) REFERENCES office_versions (id) ON DELETE CASCADE
        );
        CREATE TABLE office_aliases (
            id INTEGER NOT NULL CONSTRAINT pk_office_aliases PRIMARY KEY,
            "key" TEXT NOT NULL,
            slug TEXT NOT NULL,
            into_key TEXT NOT NULL,
            from_edition INTEGER NOT NULL,
            to_edition INTEGER NULL,
            CONSTRAINT fk_office_aliases_from_edition FOREIGN KEY (from_edition) REFERENCES editions (number) ON DELETE RESTRICT,
            CONSTRAINT fk_office_aliases_to_edition FOREIGN KEY (to_edition) REFERENCES editions (number) ON DELETE RESTRICT
        );
        CREATE INDEX ix_office_aliases_from_edition ON office_aliases (from_edition);
        CREATE INDEX ix_office_aliases_to_edition ON office_aliases (to_edition);
        CREATE UNIQUE INDEX ux_office_aliases_key_current ON office_aliases ("key") WHERE to_edition IS NULL;
        CREATE TABLE changes (
            edition INTEGER NOT NULL,
            ordinal INTEGER NOT NULL,
            kind TEXT NOT NULL,
            office_key TEXT NOT NULL,
            field TEXT NULL,
            before TEXT NULL,
            after TEXT NULL,
            document_slug TEXT NOT NULL,
            CONSTRAINT pk_changes PRIMARY KEY (edition, ordinal),
            CONSTRAINT fk_changes_edition FOREIGN KEY (edition) REFERENCES editions (number) ON DELETE RESTRICT
        );
        """,
        """
        ALTER TABLE office_versions ADD COLUMN periods TEXT NOT NULL DEFAULT '[]';
        UPDATE office_versions SET periods = (
            SELECT coalesce('[' || group_concat('["' || day || '",' || opens || ',' || closes || ']') || ']', '[]')
            FROM (SELECT day, opens, closes FROM office_periods WHERE version_id = office_versions.id ORDER BY ordinal));
        DROP TABLE office_periods;
        """,
    ];

    /// <summary>The version of a store's tables.</summary>
    public static int VersionOf(SqliteConnection connection) => (int)connection.Number("PRAGMA user_version");

    /// <summary>Creates every table of a new store and marks the file as one, all in the transaction that is open.</summary>
    public static void CreateTables(SqliteConnection connection)
    {
        connection.Execute(StoreModel.SqliteTableScript);
        connection.Execute(string.Create(
            CultureInfo.InvariantCulture,
            $"PRAGMA application_id = {StoreSchema.ApplicationId}; PRAGMA user_version = {StoreSchema.Version};"));
    }

    /// <summary>Creates the indexes of a new store, when what it begins with is there: to sort all keys at once is less work than to put in one by one.</summary>
    public static void CreateIndexes(SqliteConnection connection) => connection.Execute(StoreModel.SqliteIndexScript);

    /// <summary>Runs the steps that are missing, all in the transaction that is open.</summary>
    public static void Upgrade(SqliteConnection connection)
    {
        for (var version = VersionOf(connection); version < StoreSchema.Version; version++)
        {
            connection.Execute(Steps[version]);
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version + 1};"));
        }
    }
}
