using DirectoryApi.Importers.Reading.Docx.Content;

namespace DirectoryApi.Importers.Reading.Docx.Tables;

/// <summary>
/// Tells tables that only arrange text on the page from tables of data: the heading of an annex in a right-hand cell, a signature with
/// its title on the left, the two languages of a decree side by side, a frame around it all.
/// </summary>
internal static class LayoutTables
{
    /// <summary>Rows up to which two columns without any lines drawn are a signature.</summary>
    private const int SignatureRows = 3;

    /// <summary>Paragraphs of running text from which a cell holds a section of the document.</summary>
    private const int SectionParagraphs = 3;

    /// <summary>Length in characters from which a paragraph counts as running text here: a sentence of an address is shorter.</summary>
    private const int SectionLine = 80;

    /// <summary>True for a table whose text is to be read as paragraphs.</summary>
    /// <param name="table">The table as it is written.</param>
    /// <param name="rows">Its grid, without rows that have no text; at least one row.</param>
    public static bool IsLayout(TableNode table, IReadOnlyList<TableRow> rows)
    {
        var textColumns = rows.SelectMany(row => row.Cells.Select((cell, column) => (cell.IsEmpty, column)))
            .Where(place => !place.IsEmpty)
            .Select(place => place.column)
            .Distinct()
            .Count();
        return textColumns == 1
            || (textColumns == 2 && (rows.Count == 1 || (!table.HasBorders && rows.Count <= SignatureRows) || HasSection(table)))
            || (HasDataTable(table) && !IsData(rows));
    }

    private static bool HasSection(TableNode table) =>
        table.Rows.SelectMany(row => row.Cells).Any(cell => cell.Content
            .OfType<ParagraphNode>()
            .Count(paragraph => paragraph.IsBody && paragraph.Lines.Sum(line => line.Length) >= SectionLine) >= SectionParagraphs);

    private static bool HasDataTable(TableNode table) =>
        table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Content).OfType<TableNode>().Any(nested =>
            (nested.Rows.Count >= 2 && nested.Rows.Any(row => row.Cells.Count >= 2)) || HasDataTable(nested));

    /// <summary>True for three rows and columns or more of which most rows have text in two places: then a table within is one of its values.</summary>
    private static bool IsData(IReadOnlyList<TableRow> rows) =>
        rows.Count >= 3
        && rows.Max(row => row.Cells.Count) >= 3
        && rows.Count(row => row.Cells.Count(cell => !cell.IsEmpty) >= 2) * 2 > rows.Count;
}
