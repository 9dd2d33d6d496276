using DirectoryApi.Store.Images;

namespace DirectoryApi.Serving;

/// <summary>What serving tells the log. Each message of something that went wrong says what happens now and what to do.</summary>
internal static partial class ServingLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Edition {Edition} took the place of edition {Previous}: {Offices} offices, loaded in {Milliseconds} ms.")]
    public static partial void Swapped(ILogger logger, int edition, int previous, int offices, long milliseconds);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "{What} cannot be loaded: {Reason} Edition {Served} goes on being served, and loading is tried again, with pauses up to {LongestPause}, until it succeeds.")]
    public static partial void LoadFailed(ILogger logger, Exception? exception, string what, string reason, int served, TimeSpan longestPause);

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "The store has no edition any more: it was emptied, or its file moved away. Edition {Served} goes on being served until the store has another one; import, or put the store back.")]
    public static partial void StoreEmptied(ILogger logger, int served);

    [LoggerMessage(EventId = 4, Level = LogLevel.Error, Message = "Nothing is heard of new editions: {Reason} Edition {Served} goes on being served, and the store is asked again, with pauses up to {LongestPause}, until it answers.")]
    public static partial void WatchFailed(ILogger logger, Exception? exception, string reason, int served, TimeSpan longestPause);

    [LoggerMessage(EventId = 5, Level = LogLevel.Warning, Message = "The search index {Path} cannot be used: {Reason} It is made anew. If this comes again, check the disk.")]
    public static partial void IndexRejected(ILogger logger, string path, string reason);

    [LoggerMessage(EventId = 6, Level = LogLevel.Warning, Message = "The search index {Path} cannot be written: {Reason} It is kept in memory, and made at every start. Check the room on the disk and the folder's permissions, unless the folder is meant to be read-only.")]
    public static partial void IndexNotWritten(ILogger logger, string path, string reason);

    [LoggerMessage(EventId = 7, Level = LogLevel.Error, Message = "The search index {Path} was damaged or deleted while it was in use: {Reason} It is kept in memory until the next edition. Check the disk.")]
    public static partial void IndexDamagedInUse(ILogger logger, string path, string reason);

    [LoggerMessage(EventId = 8, Level = LogLevel.Warning, Message = "The image {Path} of the edition cannot be used: {Reason} The store is read instead, and the image made anew. If this comes again, check the disk.")]
    public static partial void ImageRejected(ILogger logger, string path, string reason);

    [LoggerMessage(EventId = 9, Level = LogLevel.Warning, Message = "The image {Path} of the edition cannot be written: {Reason} The next start reads the store, which takes longer. Check the room on the disk and the folder's permissions, unless the folder is meant to be read-only.")]
    public static partial void ImageNotWritten(ILogger logger, string path, string reason);

    /// <summary>Tells what is amiss with an image.</summary>
    public static void Tell(ILogger logger, EditionImageNotice notice)
    {
        switch (notice.Kind)
        {
            case EditionImageNoticeKind.Rejected:
                ImageRejected(logger, notice.Path, notice.Reason);
                break;
            case EditionImageNoticeKind.NotWritten:
                ImageNotWritten(logger, notice.Path, notice.Reason);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(notice), notice.Kind, "Not a kind of notice.");
        }
    }
}
