using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Index;

/// <summary>Looks at the files of search indexes without making any.</summary>
public static class SearchIndexFiles
{
    /// <summary>The file with the index of a snapshot, every byte of which was looked at; null where there is none.</summary>
    /// <param name="snapshot">The offices to find.</param>
    /// <param name="basePath">How the paths of the store's indexes begin.</param>
    /// <param name="notify">Told of files that are damaged.</param>
    public static string? Find(DirectorySnapshot snapshot, string basePath, Action<SearchIndexNotice>? notify)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var fingerprint = SearchFingerprint.Of(snapshot, SearchFingerprint.ThisBuild);
        using var file = new SearchIndexFolder(basePath, snapshot.Edition, fingerprint).Find(notify);
        return file?.FilePath;
    }
}
