namespace DirectoryApi.Store.Sqlite;

/// <summary>Takes one row of a query.</summary>
internal delegate void RowAction(ref RowReader row);
