using DirectoryApi.Importers.Accounting;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Rows;
using DirectoryApi.Importers.Structure;

namespace DirectoryApi.Importers.Tests.Typed;

/// <summary>
/// A table of a text document as it was before the conversion lost and severed parts of it: every row as wide as the heads, or one
/// cell for a header line. Lost numbers are those that the rows around them tell; lost names and heads stay empty but for the heads
/// that the reading of the text infers.
/// </summary>
internal static class WholeTable
{
    /// <summary>The rows of a table, the heads first; a cell is its lines.</summary>
    /// <param name="table">The table.</param>
    /// <param name="structure">The document's structure, which tells the columns of office tables.</param>
    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Of(TableBlock table, DecreeStructure structure)
    {
        var office = structure.Tables.FirstOrDefault(office => office.Rows.Count > 0 && table.Rows.Contains(office.Rows[0]));
        if (office is null)
        {
            return [.. table.Rows.Select(row => row.Cells.Select(LinesOf).ToArray())];
        }

        var labels = PrintedRowReader.Read(office, new CharacterLedger(), (_, _, _) => { }).ToDictionary(row => row.Span, row => row.Label);
        var rows = new List<IReadOnlyList<IReadOnlyList<string>>> { Heads(table.Rows[0], office) };
        TableCell? severed = null;
        foreach (var row in table.Rows.Skip(1))
        {
            var isLone = severed is null && row.Cells.Count == 1;
            if (isLone && (row.Cells[0].IsEmpty || RowMarker.TryParse(row.Cells[0].RawText, out _)))
            {
                severed = row.Cells[0];
                continue;
            }

            rows.Add(isLone ? [LinesOf(row.Cells[0])] : Widen(row, severed, office.Columns.Count, labels));
            severed = null;
        }

        return rows;
    }

    private static IReadOnlyList<string>[] Widen(TableRow row, TableCell? severed, int width, Dictionary<Domain.Provenance.SourceSpan, string> labels)
    {
        var offset = row.LostItsBeginning ? Math.Max(width - row.Cells.Count, 0) : 0;
        offset = severed is null ? offset : Math.Max(offset, 1);
        var cells = Enumerable.Repeat<IReadOnlyList<string>>([], Math.Max(width, offset + row.Cells.Count)).ToArray();
        for (var cell = 0; cell < row.Cells.Count; cell++)
        {
            cells[offset + cell] = LinesOf(row.Cells[cell]);
        }

        if (severed is not null)
        {
            cells[0] = LinesOf(severed);
        }
        else if (row.LostItsBeginning)
        {
            var label = labels[row.Span].Split('/');
            cells[0] = [label.Length == 1 ? label[0] : $"{label[^1]})"];
        }

        return cells;
    }

    private static IReadOnlyList<string>[] Heads(TableRow heads, OfficeTable office)
    {
        var lost = heads.LostItsBeginning ? office.Columns.Count - heads.Cells.Count : 0;
        return
        [
            .. office.Columns.Take(lost).Select(IReadOnlyList<string> (column) => column.Role switch
            {
                ColumnRole.Number => ["№"],
                ColumnRole.Name => ["Атауы"],
                _ => [],
            }),
            .. heads.Cells.Select(LinesOf),
        ];
    }

    private static IReadOnlyList<string> LinesOf(TableCell cell) => [.. cell.Lines.Select(line => line.Text)];
}
