namespace DirectoryApi.Store.Tests.Samples;

/// <summary>What the tables of a SQLite store are like.</summary>
internal static class SqliteShape
{
    /// <summary>The columns, keys and indexes of a store; not their order, since an added column comes last.</summary>
    public static List<string> Of(TemporaryStore store) => store.Ask("""
        SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk
        FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'
        UNION ALL SELECT m.name || ' index ' || i.name || ' ' || i."unique" || i.partial
        FROM sqlite_master m JOIN pragma_index_list(m.name) i WHERE m.type = 'table'
        UNION ALL SELECT m.name || ' to ' || f."table" || '.' || f."to" || ' by ' || f."from" || ' ' || f.on_delete
        FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
        ORDER BY 1
        """);
}
