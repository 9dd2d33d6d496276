namespace DirectoryApi.Store.Relational;

/// <summary>A connection to a store inside one transaction: all that is read is of one moment.</summary>
internal abstract class StoreSession : IAsyncDisposable
{
    /// <summary>The version of the store's tables.</summary>
    public abstract int SchemaVersion { get; }

    /// <summary>Reads all rows of a query, one after the other, as of <paramref name="edition"/>.</summary>
    public void Read(
        TableQuery query,
        long edition,
        Action<RowReader> onRow,
        CancellationToken cancellationToken,
        VersionSelection selection = VersionSelection.Held)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (SchemaVersion >= query.Since && SchemaVersion <= query.Until)
        {
            Read(query.Sql(SchemaVersion, selection), edition, onRow, cancellationToken);
        }
    }

    /// <summary>Ends the transaction, and undoes what was not committed.</summary>
    public abstract ValueTask DisposeAsync();

    /// <summary>Reads all rows of a statement, which may name <c>@edition</c>.</summary>
    protected abstract void Read(string sql, long edition, Action<RowReader> onRow, CancellationToken cancellationToken);
}
