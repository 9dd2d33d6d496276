using System.Globalization;

namespace DirectoryApi.Store.Editions;

/// <summary>
/// Files that are made from a store's editions and kept beside it, by any number of processes at once. A name tells the edition. Any
/// file may be deleted at any time, and is made anew.
/// </summary>
/// <param name="prefix">How the paths of all files of one kind and store begin; the edition's number follows.</param>
/// <param name="edition">The edition whose files are wanted.</param>
public sealed class EditionFiles(string prefix, int edition)
{
    private const string Unfinished = ".tmp";

    // Of what another process may be about to use: an unfinished file, or one of an edition that is not known here yet.
    private static readonly TimeSpan AbandonedAfter = TimeSpan.FromHours(1);

    private readonly string _prefix = Path.GetFullPath(prefix);

    /// <summary>How the absolute paths of the edition's files begin.</summary>
    public string Stem => _prefix + edition.ToString(CultureInfo.InvariantCulture);

    /// <summary>A path of its own for a file that is being written.</summary>
    /// <param name="path">How it begins: the path that the file is to have, or a part of it.</param>
    public static string UnfinishedPath(string path) => $"{path}.{Guid.NewGuid():N}{Unfinished}";

    /// <summary>Whether a file is one that is being written, or was when its program was killed.</summary>
    /// <param name="path">Its path.</param>
    public static bool IsUnfinished(string path) => path.EndsWith(Unfinished, StringComparison.Ordinal);

    /// <summary>Deletes a file; leaves it for the next tidying where that cannot be done.</summary>
    /// <param name="path">Its path.</param>
    public static void TryDelete(string path)
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

    /// <summary>The paths of the files of all editions, in order; none where there is no folder, or it cannot be listed.</summary>
    public IReadOnlyList<string> All()
    {
        try
        {
            return
            [
                .. Directory.EnumerateFiles(Path.GetDirectoryName(_prefix)!)
                    .Where(path => path.StartsWith(_prefix, StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Whether a file is of a newer edition, or its name does not tell.</summary>
    /// <param name="path">Its path, one of <see cref="All"/>.</param>
    public bool IsNewer(string path) => EditionOf(path) > edition;

    /// <summary>
    /// The files beside one that may be removed: those of older editions, others of this one, and, once they are an hour old, those of
    /// newer editions and what a killed program left unfinished.
    /// </summary>
    /// <param name="inUse">The path of the file to keep.</param>
    /// <param name="now">The time.</param>
    public IEnumerable<string> Removable(string inUse, DateTimeOffset now) => All()
        .Where(path => path != inUse)
        .Where(path => !(IsUnfinished(path) || IsNewer(path)) || File.GetLastWriteTimeUtc(path) < (now - AbandonedAfter).UtcDateTime);

    private int EditionOf(string path)
    {
        var name = path.AsSpan(_prefix.Length);
        var end = name.IndexOf('-');
        return int.TryParse(end < 0 ? name : name[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : int.MaxValue;
    }
}
