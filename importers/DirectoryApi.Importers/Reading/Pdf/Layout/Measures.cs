using System.Globalization;
using DirectoryApi.Importers.Rows;

namespace DirectoryApi.Importers.Reading.Pdf.Layout;

/// <summary>Widths and distances that tell words, columns and rows apart, as shares of the height of a word, and the rows' numbers.</summary>
internal static class Measures
{
    /// <summary>The least width of a gutter between columns. A space between words is 0.22, the margins of two cells 0.45 and more.</summary>
    public const double Gutter = 0.32;

    /// <summary>Space between runs of words that no line of running text has.</summary>
    public const double WideSpace = 0.7;

    /// <summary>Space between lines that ends a table, unless a line of several cells follows.</summary>
    public const double TableEnd = 1.6;

    /// <summary>Space between a line and the heads of a table below it that shows the line to be of the text before.</summary>
    public const double AboveHeads = 0.8;

    /// <summary>Distance of the tops of lines within a paragraph or cell: single spacing, with room for fonts that are spaced more widely.</summary>
    public const double SingleSpacing = 1.2;

    /// <summary>True for the number of a row: <c>1</c>, <c>1.</c>, <c>3)</c>.</summary>
    public static bool IsRowNumber(string text) => RowMarker.TryParse(text, out _);

    /// <summary>True for 1, 2, 3, … of three columns or more.</summary>
    public static bool AreColumnNumbers(IReadOnlyList<string> texts) =>
        texts.Count > 2 && texts.Select((text, index) => text == (index + 1).ToString(CultureInfo.InvariantCulture)).All(isNumber => isNumber);

    /// <summary>True where at least three runs of words stand apart, as cells do.</summary>
    public static bool IsLineOfCells(VisualLine line, double wordHeight) =>
        ColumnInk.Chunks(line.Words, WideSpace * wordHeight).Count > 2;
}
