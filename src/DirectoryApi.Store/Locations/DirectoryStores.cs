using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Postgres;
using DirectoryApi.Store.Sqlite;

namespace DirectoryApi.Store.Locations;

/// <summary>Opens stores of any kind.</summary>
public static class DirectoryStores
{
    /// <summary>The store at <paramref name="location"/>; nothing of it is opened yet.</summary>
    /// <param name="location">Where it is.</param>
    /// <param name="timeProvider">The clock.</param>
    public static IDirectoryStore Open(StoreLocation location, TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(location);
        return location.Postgres is { } postgres
            ? new PostgresDirectoryStore(postgres, timeProvider)
            : new SqliteDirectoryStore(location.Sqlite!, timeProvider);
    }
}
