namespace DirectoryApi.Importers.Reading.Pdf.Layout;

/// <summary>
/// The columns of a table: where its lines leave no white gutter between them. A line that numbers the columns corrects their number.
/// </summary>
internal sealed class ColumnEdges
{
    private readonly double[] _borders;

    private ColumnEdges(IReadOnlyList<(double Left, double Right)> columns) =>
        _borders = [.. columns.Skip(1).Select((column, index) => (columns[index].Right + column.Left) / 2)];

    /// <summary>The number of columns.</summary>
    public int Count => _borders.Length + 1;

    /// <summary>The columns of a table.</summary>
    public static ColumnEdges Find(TableRegion region)
    {
        // A head may span several columns, so the rows decide, unless a column has nothing but its head.
        var lines = region.Lines.Where(line => !line.Spans && !region.IsCentred(line.Line)).Select(line => line.Line).ToArray();
        var first = Math.Max(Array.FindIndex(lines, line => line.Words[0].CentreX <= region.Ink.FirstRight && Measures.IsRowNumber(line.Words[0].Text)), 0);
        var all = Intervals(lines, region);
        var rows = Intervals(lines.Skip(first), region);
        var numbers = Array.Find(lines, line => Measures.AreColumnNumbers([.. line.Words.Select(word => word.Text)]))?.Words;
        var columns = all.Count >= rows.Count && !(numbers is not null && rows.Count == numbers.Count && all.Count != numbers.Count) ? all : rows;
        return new ColumnEdges(numbers is null || numbers.Count == columns.Count ? columns : Correct(columns, numbers));
    }

    /// <summary>The index of the column a word stands in: by its middle, the nearest one where it stands in a gutter.</summary>
    public int ColumnOf(PdfWord word)
    {
        var found = Array.BinarySearch(_borders, word.CentreX);
        return found < 0 ? ~found : found;
    }

    private static List<(double Left, double Right)> Intervals(IEnumerable<VisualLine> lines, TableRegion region) =>
        ColumnInk.Chunks(lines.SelectMany(line => line.Words).OrderBy(word => word.Left), Measures.Gutter * region.WordHeight);

    /// <summary>A column for each number: what stands nearest to it.</summary>
    private static List<(double Left, double Right)> Correct(IReadOnlyList<(double Left, double Right)> columns, IReadOnlyList<PdfWord> numbers)
    {
        var corrected = new List<(double Left, double Right)>();
        foreach (var number in numbers)
        {
            var own = columns.Where(column => Nearest(numbers, column).Equals(number)).ToArray();
            var left = own.Length == 0 ? number.Left : Math.Min(own[0].Left, number.Left);
            var right = own.Length == 0 ? number.Right : Math.Max(own[^1].Right, number.Right);

            // Two numbers over one interval part it between them.
            if (corrected.Count > 0 && left <= corrected[^1].Right)
            {
                var before = numbers[corrected.Count - 1];
                var middle = (before.Right + number.Left) / 2;
                corrected[^1] = (corrected[^1].Left, middle);
                left = middle;
            }

            corrected.Add((left, Math.Max(left, right)));
        }

        return corrected;
    }

    private static PdfWord Nearest(IReadOnlyList<PdfWord> numbers, (double Left, double Right) column) =>
        numbers.MinBy(number => number.CentreX < column.Left ? column.Left - number.CentreX : Math.Max(number.CentreX - column.Right, 0));
}
