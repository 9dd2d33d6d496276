using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Images;
using DirectoryApi.Store.Postgres;
using DirectoryApi.Store.Sqlite;

namespace DirectoryApi.Store.Locations;

/// <summary>Opens stores of any kind.</summary>
public static class DirectoryStores
{
    /// <summary>The store at <paramref name="location"/>; nothing of it is opened yet.</summary>
    /// <param name="location">Where it is.</param>
    /// <param name="timeProvider">The clock.</param>
    /// <param name="images">Where images of large editions are kept for the next start; null to keep none.</param>
    public static IDirectoryStore Open(StoreLocation location, TimeProvider timeProvider, EditionImages? images = null)
    {
        ArgumentNullException.ThrowIfNull(location);
        return location.Postgres is { } postgres
            ? new PostgresDirectoryStore(postgres, timeProvider, images)
            : new SqliteDirectoryStore(location.Sqlite!, timeProvider, images);
    }
}
