using DirectoryApi.Importers.Reading.Docx.Content;

namespace DirectoryApi.Importers.Reading.Docx.Tables;

/// <summary>
/// The columns that a reader of a table sees. A table drawn by hand has more: edges of cells that are to stand below one another miss by a
/// hair, and each miss makes a column of its own that some cells span and others do not.
/// </summary>
internal sealed class GridColumns
{
    /// <summary>Width in twentieths of a point below which two edges are one: 3 mm, less than two figures take.</summary>
    private const int NarrowestColumn = 170;

    private readonly int[] _snapped;
    private readonly List<int> _starts;

    private GridColumns(int[] snapped, List<int> starts)
    {
        _snapped = snapped;
        _starts = starts;
    }

    /// <summary>Number of columns.</summary>
    public int Count => _starts.Count;

    /// <summary>The columns of a table: one wherever a cell of any row begins.</summary>
    public static GridColumns Of(TableNode table, DocxErrors errors)
    {
        var snapped = Snap(table);
        var starts = new SortedSet<int>();
        foreach (var row in table.Rows)
        {
            var edge = row.Before;
            foreach (var cell in row.Cells)
            {
                starts.Add(At(snapped, edge));
                edge += cell.Columns;
            }

            if (starts.Count > DocxLimits.Columns)
            {
                throw errors.TooLarge($"more than {DocxLimits.Columns} columns in a table");
            }
        }

        return new GridColumns(snapped, [.. starts]);
    }

    /// <summary>0-based column that begins at an edge of the table as it is written, or the next one after it; the number of columns after the last one.</summary>
    public int IndexOf(int edge)
    {
        var index = _starts.BinarySearch(At(_snapped, edge));
        return index < 0 ? ~index : index;
    }

    private static int At(int[] snapped, int edge) => edge < snapped.Length ? snapped[edge] : edge;

    /// <summary>For each edge the first one of those that are as good as in its place; none where widths are not told or a cell stands between such edges.</summary>
    private static int[] Snap(TableNode table)
    {
        var widths = table.ColumnWidths;
        if (widths.Count == 0 || widths.Contains(0))
        {
            return [];
        }

        var snapped = new int[widths.Count + 1];
        var distance = 0;
        for (var edge = 1; edge < snapped.Length; edge++)
        {
            distance += widths[edge - 1];
            (snapped[edge], distance) = distance < NarrowestColumn ? (snapped[edge - 1], distance) : (edge, 0);
        }

        return HasCellBetween(table, snapped) ? [] : snapped;
    }

    private static bool HasCellBetween(TableNode table, int[] snapped)
    {
        foreach (var row in table.Rows)
        {
            var edge = row.Before;
            foreach (var cell in row.Cells)
            {
                var start = At(snapped, edge);
                edge += cell.Columns;
                if (At(snapped, edge) == start)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
