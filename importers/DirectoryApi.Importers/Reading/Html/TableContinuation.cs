using DirectoryApi.Importers.Rows;

namespace DirectoryApi.Importers.Reading.Html;

/// <summary>Tells whether a table goes on with the one right before it, as where a page of print ended in between.</summary>
internal static class TableContinuation
{
    /// <summary>
    /// True where a table is as wide as the one before it, and begins with the same heads or with a numbered row instead of heads;
    /// header lines may stand before that row.
    /// </summary>
    /// <param name="before">Rows of the table before, nothing printed between the two.</param>
    /// <param name="rows">Rows of the table.</param>
    public static bool Continues(IReadOnlyList<TableRow> before, IReadOnlyList<TableRow> rows)
    {
        var heads = before[0].Cells;
        return rows.FirstOrDefault(row => row.Cells.Count > 1) is { } first
            && first.Cells.Count == heads.Count
            && (RowMarker.TryParse(first.Cells[0].RawText, out _) || (first == rows[0] && TextsOf(first.Cells).SequenceEqual(TextsOf(heads))));
    }

    private static IEnumerable<string> TextsOf(IReadOnlyList<TableCell> cells) => cells.Select(cell => cell.RawText);
}
