using System.Globalization;

namespace DirectoryApi.Store.Images;

/// <summary>Where the images of a store's editions are kept, by any number of processes at once. A name tells the edition and what the image is of.</summary>
internal sealed class EditionImageFolder
{
    private const int IdentityLength = 12;
    private const string Unfinished = ".tmp";

    // Of what another process may be about to use: an unfinished file, or one of an edition that is not known here yet.
    private static readonly TimeSpan AbandonedAfter = TimeSpan.FromHours(1);

    private readonly string _prefix;
    private readonly int _edition;

    /// <summary>The place of an image.</summary>
    /// <param name="basePath">How the paths of all images of one store begin.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="identity">Identifies the image, see <see cref="ImageIdentity"/>.</param>
    public EditionImageFolder(string basePath, int edition, byte[] identity)
    {
        _prefix = Path.GetFullPath(basePath) + ".image-";
        _edition = edition;
        ImagePath = $"{_prefix}{edition.ToString(CultureInfo.InvariantCulture)}-{Convert.ToHexStringLower(identity)[..IdentityLength]}";
    }

    /// <summary>The absolute path of the image.</summary>
    public string ImagePath { get; }

    /// <summary>Writes the image under a name of its own, then gives it its name; null, or why it cannot be written.</summary>
    public string? Write(Action<Stream> write)
    {
        var temporary = $"{ImagePath}.{Guid.NewGuid():N}{Unfinished}";
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
            TryDelete(temporary);
        }
    }

    /// <summary>
    /// Removes other images: those of older editions, others of this one, and, once they are an hour old, those of newer editions and
    /// what a killed program left unfinished. Whoever is reading one reads it to its end, or reads the store.
    /// </summary>
    public void RemoveOthers(DateTimeOffset now)
    {
        foreach (var path in Files().Where(path => path != ImagePath))
        {
            var mayBeUsed = path.EndsWith(Unfinished, StringComparison.Ordinal) || EditionOf(path) > _edition;
            if (!mayBeUsed || File.GetLastWriteTimeUtc(path) < (now - AbandonedAfter).UtcDateTime)
            {
                TryDelete(path);
            }
        }
    }

    private List<string> Files()
    {
        try
        {
            return [.. Directory.EnumerateFiles(Path.GetDirectoryName(_prefix)!).Where(path => path.StartsWith(_prefix, StringComparison.Ordinal))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // There is no folder, or it cannot be listed: none is in the way.
            return [];
        }
    }

    private int EditionOf(string path)
    {
        var name = path.AsSpan(_prefix.Length);
        var end = name.IndexOf('-');
        return int.TryParse(end < 0 ? name : name[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var edition)
            ? edition
            : int.MaxValue;
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is left for the next tidying.
        }
    }
}
