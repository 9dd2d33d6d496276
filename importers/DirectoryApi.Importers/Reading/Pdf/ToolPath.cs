namespace DirectoryApi.Importers.Reading.Pdf;

/// <summary>Finds programs on the PATH. Folders with relative names are left out: a program of the current folder is never run.</summary>
public static class ToolPath
{
    /// <summary>The full path of a program; null where no folder of <paramref name="searchPath"/> holds it.</summary>
    public static string? Find(string program, string? searchPath)
    {
        var file = OperatingSystem.IsWindows() ? program + ".exe" : program;
        return (searchPath ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, file))
            .FirstOrDefault(File.Exists);
    }
}
