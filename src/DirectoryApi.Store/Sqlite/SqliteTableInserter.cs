using DirectoryApi.Store.Relational;
using SQLitePCL;

namespace DirectoryApi.Store.Sqlite;

/// <summary>Inserts the rows of one table, as many at once as there are.</summary>
internal sealed class SqliteTableInserter : IDisposable
{
    /// <summary>How many rows the statements insert, the most first: any number is a sum of few of them.</summary>
    private static readonly int[] Sizes = [64, 16, 4, 1];

    private readonly IReadOnlyList<SqliteTableInserter> _references;
    private readonly sqlite3 _database;
    private readonly SqliteInsertStatement?[] _statements = new SqliteInsertStatement?[Sizes.Length];
    private readonly PackedRows _waiting;

    /// <summary>An inserter that prepares its statements when they are first used.</summary>
    /// <param name="table">The table.</param>
    /// <param name="references">The tables that its rows refer to, which have to be there first.</param>
    /// <param name="database">The database.</param>
    public SqliteTableInserter(ModelTable table, IReadOnlyList<SqliteTableInserter> references, sqlite3 database)
    {
        _waiting = new PackedRows(table);
        _references = references;
        _database = database;
    }

    /// <summary>Inserts a record, now or with those that come.</summary>
    public void Add(object record)
    {
        _waiting.Add(record);
        if (_waiting.Count == Sizes[0])
        {
            Flush();
        }
    }

    /// <summary>Inserts rows of this table now, and before them what waits here and in the tables that it refers to.</summary>
    public void Insert(PackedRows rows)
    {
        Flush();
        InsertAfterReferences(rows);
    }

    /// <summary>Inserts what waits here, and before it what waits in the tables that it refers to.</summary>
    public void Flush()
    {
        InsertAfterReferences(_waiting);
        _waiting.Clear();
    }

    /// <summary>Lets go of the statements. What waits is not inserted: whoever did not commit wants none of it.</summary>
    public void Dispose()
    {
        _waiting.Dispose();
        foreach (var statement in _statements)
        {
            statement?.Dispose();
        }
    }

    private void InsertAfterReferences(PackedRows rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        foreach (var table in _references)
        {
            table.Flush();
        }

        var values = rows.Values();
        var left = rows.Count;
        for (var size = 0; size < Sizes.Length; size++)
        {
            for (; left >= Sizes[size]; left -= Sizes[size])
            {
                (_statements[size] ??= new SqliteInsertStatement(rows.Table, Sizes[size], _database)).Execute(ref values);
            }
        }
    }
}
