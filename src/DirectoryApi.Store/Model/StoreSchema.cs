namespace DirectoryApi.Store.Model;

/// <summary>What tells a store from any other file, and one version of its tables from another.</summary>
internal static class StoreSchema
{
    /// <summary>Written into the file's header (<c>PRAGMA application_id</c>) or into the table <c>store</c>: the letters <c>DAPI</c>.</summary>
    public const int ApplicationId = 0x44415049;

    /// <summary>Version of the tables (<c>PRAGMA user_version</c>, or in the table <c>store</c>). Raise it with every change of the model, and say in <see cref="Sqlite.SqliteSchema"/> and <see cref="Postgres.PostgresUpgrades"/> how to come to it.</summary>
    public const int Version = 4;
}
