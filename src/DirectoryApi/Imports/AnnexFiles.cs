namespace DirectoryApi.Imports;

/// <summary>Finds the documents in a folder of annexes.</summary>
public static class AnnexFiles
{
    /// <summary>
    /// The paths of the files directly in the folder, ordered by name. Files that describe the folder (<c>README</c>) and hidden ones
    /// are no annexes.
    /// </summary>
    public static IReadOnlyList<string> In(string folder) =>
        [.. Directory.EnumerateFiles(folder)
            .Where(path => Path.GetFileName(path) is var name
                && !name.StartsWith('.')
                && !name.StartsWith("README", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)];
}
