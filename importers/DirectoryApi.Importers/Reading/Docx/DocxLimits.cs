namespace DirectoryApi.Importers.Reading.Docx;

/// <summary>
/// What a document may hold at most. Each limit is several times what the largest decree of the directory needs (half a mebibyte of
/// text, 20,000 paragraphs) and keeps a hostile document from taking more than seconds and some hundred megabytes.
/// </summary>
internal static class DocxLimits
{
    /// <summary>Files in the package.</summary>
    public const int Entries = 10_000;

    /// <summary>
    /// Lists of related parts in the package: a document has one for itself and one for each part with pictures or links. Opening a
    /// package goes down from part to part, one call within another.
    /// </summary>
    public const int RelationshipLists = 256;

    /// <summary>Size in bytes of all lists of parts together once they are inflated; one of 3,000 links has half a mebibyte.</summary>
    public const int ListsLength = 4 * 1024 * 1024;

    /// <summary>Size in bytes of the parts of a package that is put in order before it is opened, once they are inflated.</summary>
    public const int MendedLength = 64 * 1024 * 1024;

    /// <summary>Characters of one part once it is inflated, mark-up included; a word processor writes twenty to forty for each of the text.</summary>
    public const int PartLength = 48 * 1024 * 1024;

    /// <summary>How many times larger than its compressed form a part may be; text compresses ten- to fiftyfold.</summary>
    public const int InflationRatio = 200;

    /// <summary>Size in bytes up to which a part may be inflated at any ratio.</summary>
    public const int FreeInflation = 4 * 1024 * 1024;

    /// <summary>Characters of text, mark-up excluded.</summary>
    public const int TextLength = 8 * 1024 * 1024;

    /// <summary>Elements within one another.</summary>
    public const int Depth = 256;

    /// <summary>Tables within one another.</summary>
    public const int TableDepth = 16;

    /// <summary>Different names of elements, attributes and namespaces in a part.</summary>
    public const int Names = 20_000;

    /// <summary>Attributes of one element.</summary>
    public const int Attributes = 20_000;

    /// <summary>Lines with text, rows, cells and tables, all together.</summary>
    public const int Pieces = 500_000;

    /// <summary>Places in the grids of all tables together, covered ones included.</summary>
    public const int GridPlaces = 1_000_000;

    /// <summary>Columns of one table; the word processor itself allows 63.</summary>
    public const int Columns = 512;

    /// <summary>Styles, lists and levels of lists that are kept of a part.</summary>
    public const int Definitions = 100_000;

    /// <summary>Styles that stand on one another.</summary>
    public const int StyleChain = 64;
}
