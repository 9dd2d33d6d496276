namespace DirectoryApi.Store.Relational;

/// <summary>A session that holds the store's write lock, on tables of this program's version.</summary>
internal abstract class WritingSession : StoreSession
{
    /// <summary>Inserts a record of the model, at the latest before the commit. Records come after those that they refer to.</summary>
    public abstract void Insert(object record);

    /// <summary>
    /// Makes ready to insert records of the model, which takes longer than inserting them: on any thread, so that some are made ready while others
    /// are inserted. What they refer to among themselves may be in any order.
    /// </summary>
    /// <returns>Inserts them, as <see cref="Insert"/> would and where it might be called; to be called once or never.</returns>
    public abstract Action Prepare(IReadOnlyList<object> records);

    /// <summary>Ends versions: <paramref name="edition"/> is the first they do not belong to.</summary>
    public abstract void Close(string table, int edition, IEnumerable<long> ids);

    /// <summary>Deletes all rows of a table.</summary>
    public abstract void Clear(string table);

    /// <summary>The greatest value of a column of numbers; 0 for an empty table. Records not inserted yet do not count.</summary>
    public abstract long Max(string table, string column);

    /// <summary>Makes all that was written last.</summary>
    /// <param name="published">The new edition, told to whoever watches; null where there is none.</param>
    public abstract Task CommitAsync(int? published);
}
