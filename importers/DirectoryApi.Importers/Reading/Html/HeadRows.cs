namespace DirectoryApi.Importers.Reading.Html;

/// <summary>
/// Joins heads that are printed on two levels («Номер телефона» over «зала» and «руководителя») into one row, as all tables are read:
/// a column's head is everything that stands over it.
/// </summary>
internal static class HeadRows
{
    /// <summary>Levels of heads up to which they are joined; a cell that spans more rows is no head.</summary>
    private const int MaximumLevels = 4;

    /// <summary>
    /// Joins the first rows where the first one has both a cell that spans columns and one that spans the rows below; leaves all other
    /// tables as they are.
    /// </summary>
    public static void Join(List<(int Line, GridPlace?[] Cells)> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var top = rows[0].Cells;
        var levels = top.Max(place => place?.Cell.RowSpan ?? 1);
        var spansColumns = top.Any(place => place is { IsOwn: false });
        if (!spansColumns || levels is < 2 or > MaximumLevels || levels > rows.Count)
        {
            return;
        }

        var heads = new GridPlace?[top.Length];
        for (var column = 0; column < top.Length; column++)
        {
            heads[column] = JoinColumn([.. rows.Take(levels).Select(row => row.Cells[column]).OfType<GridPlace>().DistinctBy(place => place.Cell)]);
        }

        rows.RemoveRange(0, levels);
        rows.Insert(0, (heads.OfType<GridPlace>().First().Cell.Line, heads));
    }

    private static GridPlace? JoinColumn(GridPlace[] places) => places.Length == 0 ? null : new GridPlace(
        new HtmlCell(
            [.. places.SelectMany(place => place.Cell.Lines)],
            places[0].Cell.Line,
            places[^1].Cell.EndLine,
            RowSpan: 1,
            ColumnSpan: 1),
        places[0].Start,
        places[0].End,
        IsOwn: true);
}
