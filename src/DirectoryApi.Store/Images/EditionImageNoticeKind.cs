namespace DirectoryApi.Store.Images;

/// <summary>What can be amiss with the image of an edition.</summary>
public enum EditionImageNoticeKind
{
    /// <summary>It is damaged, cut off or of something else; it is made anew.</summary>
    Rejected,

    /// <summary>It cannot be written; the next start reads the store too.</summary>
    NotWritten,
}
