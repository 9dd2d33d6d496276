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

    /// <summary>The document nests, spans or repeats its parts beyond anything an act does.</summary>
    TooComplex,

    /// <summary>The file is not in a format that can be read.</summary>
    UnknownFormat,

    /// <summary>The file is of a known format, but cut off or broken inside.</summary>
    Damaged,

    /// <summary>The file can be read only with a password.</summary>
    Encrypted,

    /// <summary>A program that is needed to read files of this format is not installed.</summary>
    ToolMissing,

    /// <summary>The text has no heading of a government decree.</summary>
    NotADecree,

    /// <summary>The decree has no table of offices that could be read.</summary>
    NoOfficeTables,

    /// <summary>Two of the files given are the same decree in the same language.</summary>
    Duplicate,

    /// <summary>More of the document's office tables became no value than may be.</summary>
    ResidueTooLarge,
}
