using DirectoryApi.Store.Model;
using DirectoryApi.Store.Relational;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DirectoryApi.Store.Sqlite;

/// <summary>Inserts records of the model, many with one statement: SQLite takes longer to begin and end a statement than to insert a short row.</summary>
internal sealed class SqliteInserter : IDisposable
{
    private static readonly Lazy<Type[]> Order = new(() => [.. StoreModel.InOrderOfReference().Select(entity => entity.ClrType)]);

    private readonly sqlite3 _database;
    private readonly Dictionary<Type, SqliteTableInserter> _tables = [];

    public SqliteInserter(SqliteConnection connection) => _database = connection.Handle!;

    /// <summary>Inserts one record, at the latest when <see cref="Flush"/> is called.</summary>
    public void Insert(object record) => TableOf(record.GetType()).Add(record);

    /// <summary>Packs records, on any thread; what it returns inserts them.</summary>
    public Action Prepare(IReadOnlyList<object> records)
    {
        var packed = new Dictionary<Type, PackedRows>();
        for (var index = 0; index < records.Count; index++)
        {
            var record = records[index];
            if (!packed.TryGetValue(record.GetType(), out var rows))
            {
                packed.Add(record.GetType(), rows = new PackedRows(ModelTable.Of(record.GetType())));
            }

            rows.Add(record);
        }

        return () =>
        {
            foreach (var type in Order.Value)
            {
                if (packed.Remove(type, out var rows))
                {
                    TableOf(type).Insert(rows);
                    rows.Dispose();
                }
            }
        };
    }

    /// <summary>Inserts the records that wait for others to go with.</summary>
    public void Flush()
    {
        foreach (var table in _tables.Values)
        {
            table.Flush();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var table in _tables.Values)
        {
            table.Dispose();
        }

        _tables.Clear();
    }

    private SqliteTableInserter TableOf(Type record)
    {
        if (!_tables.TryGetValue(record, out var table))
        {
            var model = ModelTable.Of(record);
            table = new SqliteTableInserter(model, [.. model.References.Select(TableOf)], _database);
            _tables.Add(record, table);
        }

        return table;
    }
}
