using DirectoryApi.Store.Relational;
using SQLitePCL;

namespace DirectoryApi.Store.Sqlite;

/// <summary>Inserts the records of one table, as many at once as wait.</summary>
internal sealed class SqliteTableInserter : IDisposable
{
    /// <summary>How many rows the statements insert, the most first: whatever waits is a sum of few of them.</summary>
    private static readonly int[] Sizes = [64, 16, 4, 1];

    private readonly ModelTable _table;
    private readonly IReadOnlyList<SqliteTableInserter> _references;
    private readonly sqlite3 _database;
    private readonly SqliteInsertStatement?[] _statements = new SqliteInsertStatement?[Sizes.Length];
    private readonly object?[] _waiting = new object?[Sizes[0]];
    private int _count;

    /// <summary>An inserter that prepares its statements when they are first used.</summary>
    /// <param name="table">The table.</param>
    /// <param name="references">The tables that its rows refer to, which have to be there first.</param>
    /// <param name="database">The database.</param>
    public SqliteTableInserter(ModelTable table, IReadOnlyList<SqliteTableInserter> references, sqlite3 database)
    {
        _table = table;
        _references = references;
        _database = database;
    }

    /// <summary>Inserts a record, now or with those that come.</summary>
    public void Add(object record)
    {
        _waiting[_count++] = record;
        if (_count == _waiting.Length)
        {
            Flush();
        }
    }

    /// <summary>Inserts what waits here, and before it what waits in the tables that it refers to.</summary>
    public void Flush()
    {
        if (_count == 0)
        {
            return;
        }

        foreach (var table in _references)
        {
            table.Flush();
        }

        var waiting = _waiting.AsSpan(0, _count);
        for (var size = 0; size < Sizes.Length; size++)
        {
            for (; waiting.Length >= Sizes[size]; waiting = waiting[Sizes[size]..])
            {
                (_statements[size] ??= new SqliteInsertStatement(_table, Sizes[size], _database)).Execute(waiting[..Sizes[size]]);
            }
        }

        Array.Clear(_waiting, 0, _count);
        _count = 0;
    }

    /// <summary>Lets go of the statements. What waits is not inserted: whoever did not commit wants none of it.</summary>
    public void Dispose()
    {
        foreach (var statement in _statements)
        {
            statement?.Dispose();
        }
    }
}
