using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Importers.Reading.Html;

/// <summary>
/// Lays the cells of a table out on a grid (HTML Living Standard, section 4.9.12.1 «Forming a table»), so that every row has a cell
/// for every column.
/// </summary>
/// <remarks>
/// Columns in which no cell begins are left out: they come from spans that are wider than the table. Rows without text are left out:
/// they only hold columns apart. A span ends where the row group ends, and before a place that is taken already.
/// </remarks>
internal static class TableGrid
{
    /// <summary>The rows of the grid, from the top.</summary>
    /// <param name="rows">The rows as the markup has them.</param>
    /// <param name="takePlaces">Told how many places the grid is going to have; throws where there are too many.</param>
    public static IReadOnlyList<TableRow> LayOut(IReadOnlyList<HtmlRow> rows, Action<int> takePlaces)
    {
        var laid = Place(rows, takePlaces);
        var starts = laid.SelectMany(row => row.Places).Where(place => place.IsOwn).Select(place => place.Start).Distinct().Order().ToArray();
        takePlaces((int)Math.Min((long)starts.Length * laid.Count, int.MaxValue));
        var grid = laid.Select(row => (row.Line, Cells: Spread(row.Places, starts))).ToList();
        return [.. grid.Select(row => CreateRow(row.Cells, row.Line))];
    }

    /// <summary>The places of every row that has text: its own cells, and those that reach into it from above.</summary>
    private static List<(int Line, List<GridPlace> Places)> Place(IReadOnlyList<HtmlRow> rows, Action<int> takePlaces)
    {
        var laid = new List<(int Line, List<GridPlace> Places)>();
        var reaching = new List<(GridPlace Place, int LastRow)>();
        for (var index = 0; index < rows.Count; index++)
        {
            reaching.RemoveAll(span => span.LastRow < index);
            takePlaces(reaching.Count);
            var places = new List<GridPlace>(reaching.Select(span => span.Place));
            var next = 0;
            var column = 0;
            foreach (var cell in rows[index].Cells)
            {
                for (; next < reaching.Count && reaching[next].Place.Start <= column; next++)
                {
                    column = Math.Max(column, reaching[next].Place.End);
                }

                var end = Math.Min(column + cell.ColumnSpan, next < reaching.Count ? reaching[next].Place.Start : int.MaxValue);
                places.Add(new GridPlace(cell, column, end, IsOwn: true));
                column = end;
            }

            if (rows[index].Cells.Any(cell => cell.Lines.Count > 0))
            {
                laid.Add((rows[index].Line, [.. places.OrderBy(place => place.Start)]));
            }

            reaching.AddRange(places
                .Where(place => place.IsOwn && place.Cell.RowSpan > 1)
                .Select(place => (place with { IsOwn = false, IsFromAbove = true }, Math.Min((int)Math.Min((long)index + place.Cell.RowSpan - 1, int.MaxValue), rows[index].GroupEnd))));
            reaching.Sort((one, other) => one.Place.Start.CompareTo(other.Place.Start));
        }

        return laid;
    }

    /// <summary>The place that stands in each column; null where the row has none.</summary>
    private static GridPlace?[] Spread(List<GridPlace> places, int[] starts)
    {
        var columns = new GridPlace?[starts.Length];
        var next = 0;
        for (var column = 0; column < starts.Length; column++)
        {
            while (next < places.Count && places[next].End <= starts[column])
            {
                next++;
            }

            if (next < places.Count && places[next].Start <= starts[column])
            {
                columns[column] = places[next] with { IsOwn = places[next].IsOwn && places[next].Start == starts[column] };
            }
        }

        return columns;
    }

    private static TableRow CreateRow(GridPlace?[] columns, int line)
    {
        if (HeaderLine(columns) is { } header)
        {
            return new TableRow([CreateCell(header, line, 1)]);
        }

        return new TableRow([.. columns.Select((place, column) => CreateCell(place, line, column + 1))]);
    }

    private static TableCell CreateCell(GridPlace? place, int line, int ordinal) => place switch
    {
        null => new TableCell([], SourceSpan.At(line, ordinal)),
        { IsOwn: false } => new TableCell([], SourceSpan.At(place.Cell.Line, ordinal), Cover: place.IsFromAbove ? CellCover.FromAbove : CellCover.FromLeft),
        _ => new TableCell(place.Cell.Lines, new SourceSpan(place.Cell.Line, place.Cell.EndLine, ordinal)),
    };

    /// <summary>The one cell with text of a row that spans most of the columns, or that is all the row has; null for any other row.</summary>
    private static GridPlace? HeaderLine(GridPlace?[] columns)
    {
        var filled = columns.Where(place => place is { IsOwn: true, Cell.Lines.Count: > 0 }).Take(2).ToArray();
        if (filled is not [{ } only])
        {
            return null;
        }

        var spanned = columns.Count(place => ReferenceEquals(place?.Cell, only.Cell));
        var isAlone = columns.Count(place => place is not null) == spanned;
        return isAlone || (spanned > 1 && spanned * 2 > columns.Length) ? only : null;
    }
}
