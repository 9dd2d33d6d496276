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

    /// <summary>The documents that paths name: of a folder those in it, any other path itself, whether there is such a file or not.</summary>
    public static IReadOnlyList<string> Named(IEnumerable<string> paths) =>
        [.. paths.SelectMany(path => Directory.Exists(path) ? In(path) : [path])];
}
