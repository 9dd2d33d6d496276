using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Reading.Docx.Content;

namespace DirectoryApi.Importers.Reading.Docx.Tables;

/// <summary>
/// Makes the grid of a table: a cell for every column in every row, empty ones that are covered where a cell spans columns or rows,
/// and empty ones where a row leaves columns out. A row of one text across the table becomes a row of one cell.
/// Rows without text are left out.
/// </summary>
internal sealed class GridBuilder
{
    private readonly GridColumns _columns;
    private readonly SourceSpan?[] _above;
    private readonly List<TableRow> _rows = [];

    private GridBuilder(GridColumns columns)
    {
        _columns = columns;
        _above = new SourceSpan?[columns.Count];
    }

    /// <summary>The rows with text.</summary>
    public static IReadOnlyList<TableRow> Build(TableNode table, GridColumns columns)
    {
        var builder = new GridBuilder(columns);
        foreach (var row in table.Rows)
        {
            builder.Add(row);
        }

        return builder._rows;
    }

    private void Add(TableNodeRow row)
    {
        var cells = new TableCell?[_columns.Count];
        (TableCell Cell, int Width)? only = null;
        var withText = 0;
        var edge = row.Before;
        foreach (var written in row.Cells)
        {
            var first = _columns.IndexOf(edge);
            edge += written.Columns;
            var end = Math.Max(_columns.IndexOf(edge), first + 1);
            if (written.ContinuesAbove && _above[first] is { } above)
            {
                Cover(cells, first, end, above, CellCover.FromAbove);
                continue;
            }

            var cell = CreateCell(written, first + 1);
            cells[first] = cell;
            Cover(cells, first + 1, end, cell.Span, CellCover.FromLeft);
            Array.Fill(_above, written.IsContinuedBelow ? cell.Span : null, first, end - first);
            if (!cell.IsEmpty)
            {
                only = (cell, end - first);
                withText++;
            }
        }

        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column] is null)
            {
                cells[column] = new TableCell([], SourceSpan.At(row.Cells[0].Number, column + 1));
                _above[column] = null;
            }
        }

        if (withText == 1 && only is { } line && IsAcross(row, line.Width))
        {
            _rows.Add(new TableRow([line.Cell with { Span = line.Cell.Span with { Cell = 1 } }]));
        }
        else if (withText > 0)
        {
            _rows.Add(new TableRow(cells!));
        }
    }

    private static void Cover(TableCell?[] cells, int first, int end, SourceSpan covering, CellCover cover)
    {
        for (var column = first; column < end; column++)
        {
            cells[column] = new TableCell([], SourceSpan.At(covering.Line, column + 1), Cover: cover);
        }
    }

    private static TableCell CreateCell(TableNodeCell written, int ordinal)
    {
        var lines = new List<TextLine>();
        NodeLines.Add(written.Content, lines);
        return new TableCell([.. lines], new SourceSpan(written.Number, lines.Count == 0 ? written.Number : lines[^1].Number, ordinal));
    }

    /// <summary>True for a cell that spans all columns but one or a quarter of them, and for the only cell of a row that is written without spans.</summary>
    private bool IsAcross(TableNodeRow row, int width) =>
        _columns.Count > 1
        && ((width > 1 && (width >= _columns.Count - 1 || width * 4 >= _columns.Count * 3))
            || row is { Before: 0, After: 0, Cells.Count: 1 });
}
