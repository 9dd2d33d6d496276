namespace DirectoryApi.Store.Relational;

/// <summary>Reads the lists of versions of offices from one session, with the texts that come often shared.</summary>
/// <param name="session">The session.</param>
/// <param name="edition">The edition.</param>
/// <param name="selection">Which versions.</param>
/// <param name="cancellationToken">Cancels the reading.</param>
internal sealed class OfficeListReader(StoreSession session, int edition, VersionSelection selection, CancellationToken cancellationToken)
{
    /// <summary>The texts so far.</summary>
    public TextPool Pool { get; } = new();

    /// <summary>Reads a table.</summary>
    /// <param name="query">The table.</param>
    /// <param name="readItem">Reads an item behind the number of its version.</param>
    /// <param name="shared">Whether versions mostly have the same lists.</param>
    public ListsByOwner<T> Read<T>(TableQuery query, Func<RowReader, TextPool, T> readItem, bool shared = false)
    {
        var lists = new ListsByOwner<T>(shared);
        Read(query, row => lists.Add(row.Long(), readItem(row, Pool)));
        return lists;
    }

    /// <summary>Reads the rows of a table.</summary>
    public void Read(TableQuery query, Action<RowReader> onRow) => session.Read(query, edition, onRow, cancellationToken, selection);
}
