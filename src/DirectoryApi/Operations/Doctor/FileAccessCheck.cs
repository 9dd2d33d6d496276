using System.Globalization;

namespace DirectoryApi.Operations.Doctor;

/// <summary>Whether a store's file can be written, and has room to grow.</summary>
internal static class FileAccessCheck
{
    private const string Name = "store folder";
    private const long LeastRoom = 50L * 1024 * 1024;
    private const int RoomForCopies = 3;
    private const double Mebibyte = 1024 * 1024;

    /// <summary>Runs the check.</summary>
    /// <param name="path">The file, which need not be there.</param>
    public static CheckResult Run(string path)
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(path)!);
        while (!folder.Exists)
        {
            folder = folder.Parent!;
        }

        if (!MayWrite(path, folder))
        {
            return CheckResult.Warning(Name, $"{path} or its folder cannot be written by this user: it can be served, with the search index in memory, and not imported into. Change the permissions unless that is meant.");
        }

        // An import writes a log as long as what it changes, and the index is made anew beside the old one.
        var needed = Math.Max(LeastRoom, (File.Exists(path) ? new FileInfo(path).Length : 0) * RoomForCopies);
        var free = new DriveInfo(folder.FullName).AvailableFreeSpace;
        var text = string.Create(CultureInfo.InvariantCulture, $"{free / Mebibyte:N0} MiB are free in {folder.FullName}");
        return free >= needed
            ? CheckResult.Ok(Name, $"It can be written; {text}.")
            : CheckResult.Warning(Name, string.Create(CultureInfo.InvariantCulture, $"{text}; an import may need {needed / Mebibyte:N0} MiB. Make room."));
    }

    private static bool MayWrite(string path, DirectoryInfo folder)
    {
        try
        {
            if (File.Exists(path))
            {
                using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            }

            var probe = Path.Combine(folder.FullName, $".directory-api-{Guid.NewGuid():N}");
            using var made = new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
