namespace DirectoryApi.Importers;

/// <summary>Why a document cannot be imported.</summary>
public enum ImportErrorKind
{
    /// <summary>There is no such file.</summary>
    NotFound,

    /// <summary>The file exists but cannot be read: a directory, no permission, an error of the disk.</summary>
    Unreadable,

    /// <summary>The file holds no text.</summary>
    Empty,

    /// <summary>The file is larger than an annex can be.</summary>
    TooLarge,

    /// <summary>The file is not in a format that can be read.</summary>
    UnknownFormat,

    /// <summary>The text has no heading of a government decree.</summary>
    NotADecree,

    /// <summary>The decree has no table of offices that could be read.</summary>
    NoOfficeTables,

    /// <summary>Two of the files given are the same decree in the same language.</summary>
    Duplicate,
}
