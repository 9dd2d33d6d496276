namespace DirectoryApi.Store.Sqlite;

/// <summary>Where a SQLite store is and how patient it is.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>Path of the store's file. The file and its folder are created by the first import.</summary>
    public required string Path { get; init; }

    /// <summary>How long an import waits for another one to end before it gives up; zero not to wait.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often the file is looked at by whoever watches the store.</summary>
    public TimeSpan WatchInterval { get; init; } = TimeSpan.FromSeconds(1);
}
