namespace DirectoryApi.Store.Images;

/// <summary>What a segment of an image holds, in the order in which segments are read: each refers only to those before it.</summary>
internal enum ImageSegmentKind
{
    /// <summary>Shared texts.</summary>
    Texts,

    /// <summary>Shared hours and lists of services.</summary>
    Lists,

    /// <summary>What stays compressed until somebody asks for it.</summary>
    Parts,

    /// <summary>Rows of documents.</summary>
    Rows,

    /// <summary>Offices of the edition.</summary>
    Offices,

    /// <summary>Changes of this and earlier editions.</summary>
    Changes,

    /// <summary>The edition itself, documents, services, and what is left of earlier editions.</summary>
    Edition,
}
