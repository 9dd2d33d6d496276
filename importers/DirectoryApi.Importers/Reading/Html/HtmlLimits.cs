namespace DirectoryApi.Importers.Reading.Html;

/// <summary>
/// How much of a page is read. The largest decree of the directory has half a mebibyte of text, some twenty thousand cells and a few
/// levels of elements; a page beyond these limits is no act, and would take memory and time without end.
/// </summary>
internal static class HtmlLimits
{
    /// <summary>Bytes of a page: markup takes up to twenty times as much as the text it marks up.</summary>
    public const int Length = 24 * 1024 * 1024;

    /// <summary>Elements of a page.</summary>
    public const int Elements = 600_000;

    /// <summary>Levels of elements within each other; the walk over the tree is as deep.</summary>
    public const int Depth = 512;

    /// <summary>Bytes that building the tree may take, whatever makes it grow: markup may make a parser repeat elements.</summary>
    public const long TreeMemory = 320L * 1024 * 1024;

    /// <summary>Places of all tables of a page together: rows times columns.</summary>
    public const int Places = 1_000_000;

    /// <summary>Columns that a cell may span, as in the HTML Living Standard, section 4.9.11 «Attributes common to td and th elements».</summary>
    public const int ColumnSpan = 1000;

    /// <summary>Rows that a cell may span, by the same section.</summary>
    public const int RowSpan = 65534;

    /// <summary>The longest time for building the tree: the last guard against markup that no other limit foresees.</summary>
    public static readonly TimeSpan TreeTime = TimeSpan.FromSeconds(5);

    /// <summary>The error for a page beyond a limit.</summary>
    public static ImportException Exceeded(string file, string what) => new(
        ImportErrorKind.TooComplex,
        file,
        $"{what}, which no act does. Check that it is the right page, and save it again from the browser; or save its text and import that.");
}
