using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Reporting.Pages;

/// <summary>What a table's part of the page shows one below the other: a row with its values, or a line that is none.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Cells">Its cells as they stand in the document.</param>
/// <param name="Row">The row; null for a header line, and for a line that belongs to nothing.</param>
internal sealed record TableItem(string Id, IReadOnlyList<TableCell> Cells, RowReading? Row)
{
    /// <summary>The warnings that speak of it.</summary>
    public List<ImportWarning> Warnings { get; } = [];

    /// <summary>The anchor of a cell, numbered from 1.</summary>
    public string CellId(int cell) => $"{Id}c{cell}";

    /// <summary>
    /// The number of the cell, from 1, that a place lies in: the very cell, or the one of its number whose lines hold it; 0 where the
    /// place is elsewhere.
    /// </summary>
    public int CellAt(SourceSpan span)
    {
        var around = 0;
        for (var index = 0; index < Cells.Count; index++)
        {
            var cell = Cells[index].Span;
            if (cell == span)
            {
                return index + 1;
            }

            if (around == 0 && cell.Cell == span.Cell && cell.Line <= span.Line && span.EndLine <= cell.EndLine)
            {
                around = index + 1;
            }
        }

        return around;
    }
}
