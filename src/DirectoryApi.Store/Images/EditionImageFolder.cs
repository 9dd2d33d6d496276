using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Images;

/// <summary>Where the images of a store's editions are kept, by any number of processes at once. A name tells the edition and what the image is of.</summary>
internal sealed class EditionImageFolder
{
    private const int IdentityLength = 12;

    private readonly EditionFiles _files;

    /// <summary>The place of an image.</summary>
    /// <param name="basePath">How the paths of all images of one store begin.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="identity">Identifies the image, see <see cref="ImageIdentity"/>.</param>
    public EditionImageFolder(string basePath, int edition, byte[] identity)
    {
        _files = FilesOf(basePath, edition);
        ImagePath = $"{_files.Stem}-{Convert.ToHexStringLower(identity)[..IdentityLength]}";
    }

    /// <summary>The absolute path of the image.</summary>
    public string ImagePath { get; }

    /// <summary>How many bytes each image has, those of other editions too.</summary>
    public static IEnumerable<long> Lengths(string basePath) => FilesOf(basePath, edition: 0).All()
        .Where(path => !EditionFiles.IsUnfinished(path))
        .Select(path => new FileInfo(path))
        .Where(file => file.Exists)
        .Select(file => file.Length);

    /// <summary>Writes the image under a name of its own, then gives it its name; null, or why it cannot be written.</summary>
    public string? Write(Action<Stream> write)
    {
        var temporary = EditionFiles.UnfinishedPath(ImagePath);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(temporary)!);
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                write(file);

                // It has to be on the disk before it gets its name.
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, ImagePath, overwrite: true);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }
        finally
        {
            EditionFiles.TryDelete(temporary);
        }
    }

    /// <summary>Removes other images (<see cref="EditionFiles.Removable"/>). Whoever is reading one reads it to its end, or reads the store.</summary>
    public void RemoveOthers(DateTimeOffset now)
    {
        foreach (var path in _files.Removable(ImagePath, now))
        {
            EditionFiles.TryDelete(path);
        }
    }

    private static EditionFiles FilesOf(string basePath, int edition) => new(basePath + ".image-", edition);
}
