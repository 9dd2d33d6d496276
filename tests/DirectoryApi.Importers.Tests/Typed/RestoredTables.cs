using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Rows;

namespace DirectoryApi.Importers.Tests.Typed;

/// <summary>
/// Gives the tables of a text back what conversion cut off and a typed document cannot show as lost: the number of a row, as it was told
/// from its neighbours, with empty cells up to what is left; the heads of the first columns; and a number that stands in a row of its own.
/// </summary>
internal static class RestoredTables
{
    /// <summary>The blocks, with whole rows in each table that begins with a head.</summary>
    /// <param name="document">The text as read.</param>
    /// <param name="rows">The rows that were imported from it.</param>
    public static IReadOnlyList<Block> Restore(SourceDocument document, IReadOnlyList<AnnexRow> rows)
    {
        var labels = rows.ToDictionary(row => row.Span.Line, row => row.Row);
        return [.. document.Blocks.Select(block => block is TableBlock table ? Restore(table, labels) : block)];
    }

    private static TableBlock Restore(TableBlock table, Dictionary<int, string> labels)
    {
        var width = table.Rows[0].LostItsBeginning
            ? table.Rows.Skip(1).GroupBy(row => row.Cells.Count).MaxBy(group => group.Count())!.Key
            : table.Rows[0].Cells.Count;
        var restored = new List<TableRow>();
        TableCell? severed = null;
        foreach (var row in table.Rows)
        {
            if (severed is null && width > 1 && row.Cells.Count == 1 && (row.Cells[0].IsEmpty || RowMarker.TryParse(row.Cells[0].RawText, out _)))
            {
                severed = row.Cells[0];
                continue;
            }

            var missing = Math.Max(width - row.Cells.Count, 0);
            restored.Add(severed is not null ? Pad(row, severed, row.LostItsBeginning ? missing : 1)
                : !row.LostItsBeginning ? row
                : restored.Count == 0 ? PadHeads(row, missing)
                : Pad(row, Number(row, labels), missing));
            severed = null;
        }

        return new TableBlock(restored);
    }

    private static TableCell Number(TableRow row, Dictionary<int, string> labels)
    {
        var label = labels[row.Span.Line].Split('/');
        return Cell(label[^1].Split('-')[0] + (label.Length > 1 ? ")" : "."), row.Span.Line);
    }

    private static TableRow PadHeads(TableRow row, int missing) =>
        new([.. Enumerable.Range(1, missing).Select(column => Cell(column == missing ? "Атауы" : "№", row.Span.Line)), .. row.Cells]);

    private static TableRow Pad(TableRow row, TableCell first, int missing) =>
        new([.. Enumerable.Range(0, missing).Select(column => column == 0 ? first : Cell("", row.Span.Line)), .. row.Cells]);

    private static TableCell Cell(string text, int line) =>
        new(text.Length == 0 ? [] : [new TextLine(text, line)], SourceSpan.At(line, 1));
}
