using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Relational;

namespace DirectoryApi.Store.Images;

/// <summary>
/// Images of editions: files with all that a server reads of one, in the form in which it is read soonest. A start of a large directory
/// takes a fraction of the time with one. Images are derived: any may be deleted at any time, and is made anew from the store.
/// </summary>
public sealed class EditionImages
{
    // Of fewer offices, all that a store holds is read before an image would be of use.
    private const int WorthAnImage = 20_000;

    private readonly string _basePath;
    private readonly TimeProvider _timeProvider;
    private readonly Action<EditionImageNotice>? _notify;

    /// <summary>The images of the editions of one store.</summary>
    /// <param name="basePath">How the paths of its images begin, such as the path of its file.</param>
    /// <param name="timeProvider">Tells which unfinished files are old enough to remove.</param>
    /// <param name="notify">Told where an image is not as it should be, on the thread that reads; null for silence.</param>
    public EditionImages(string basePath, TimeProvider timeProvider, Action<EditionImageNotice>? notify)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(basePath);
        _basePath = basePath;
        _timeProvider = timeProvider;
        _notify = notify;
    }

    /// <summary>How many offices an edition has at least for an image to be made.</summary>
    internal int LeastOffices { get; init; } = WorthAnImage;

    /// <summary>How many bytes the largest image beside the store has, be it of use or not; 0 where there is none.</summary>
    public long Length => EditionImageFolder.Lengths(_basePath).DefaultIfEmpty().Max();

    /// <summary>What the image of an edition holds; null where there is no good one.</summary>
    internal EditionContent? Find(CurrentState edition, CancellationToken cancellationToken)
    {
        var folder = FolderOf(edition);
        if (!File.Exists(folder.ImagePath))
        {
            return null;
        }

        try
        {
            using var file = File.OpenHandle(folder.ImagePath, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            return EditionImageReader.Read(file, ImageIdentity.Of(edition), cancellationToken);
        }
        catch (FileNotFoundException)
        {
            // Another process has just removed it.
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            _notify?.Invoke(new EditionImageNotice(EditionImageNoticeKind.Rejected, folder.ImagePath, exception.Message));
            return null;
        }
    }

    /// <summary>Makes the image of an edition that is large enough, and removes those of others.</summary>
    internal void Keep(CurrentState edition, EditionContent content)
    {
        var folder = FolderOf(edition);
        if (content.Offices.Count >= LeastOffices
            && folder.Write(file => EditionImageWriter.Write(file, content, ImageIdentity.Of(edition))) is { } reason)
        {
            _notify?.Invoke(new EditionImageNotice(EditionImageNoticeKind.NotWritten, folder.ImagePath, reason));
        }

        folder.RemoveOthers(_timeProvider.GetUtcNow());
    }

    private EditionImageFolder FolderOf(CurrentState edition) => new(_basePath, edition.Edition, ImageIdentity.Of(edition));
}
