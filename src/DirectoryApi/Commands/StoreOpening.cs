using DirectoryApi.Operations;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Images;
using DirectoryApi.Store.Locations;
using DirectoryApi.Store.Sqlite;

namespace DirectoryApi.Commands;

/// <summary>Opens the store that the settings name, of whatever kind it is.</summary>
internal static class StoreOpening
{
    /// <summary>The store. Nothing is read or made yet.</summary>
    /// <param name="paths">Where it is.</param>
    /// <param name="settings">How a store in a file is followed; null for a command that does not.</param>
    /// <param name="images">Where images of large editions are kept; null for a command that serves none.</param>
    public static IDirectoryStore Open(DirectoryPaths paths, StoreSettings? settings = null, EditionImages? images = null) =>
        settings is not null && paths.Store.Sqlite is { } file
            ? new SqliteDirectoryStore(file with { WatchInterval = settings.PollInterval }, TimeProvider.System, images)
            : DirectoryStores.Open(paths.Store, TimeProvider.System, images);
}
