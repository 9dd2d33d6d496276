namespace DirectoryApi.Importers.Reading.Pdf.Layout;

/// <summary>How far the lines of a table stand apart within a cell, and whether its rows stand further apart than that.</summary>
/// <param name="WithinCell">The greatest distance of the tops of two lines of a cell, in points.</param>
/// <param name="RowsStandApart">True where the space between rows is seen; false where only their numbers tell them.</param>
internal readonly record struct RowSpacing(double WithinCell, bool RowsStandApart)
{
    /// <summary>
    /// By how much a distance may exceed the usual one within a cell, as shares of the height of a word. Where cells have no margins,
    /// only the width of the line between rows adds to the distance, half a point or so: that is tried next.
    /// </summary>
    private static readonly double[] Tolerances = [0.08, 0.02];

    /// <summary>How many times fewer columns must go on between rows with the second tolerance for it to be taken.</summary>
    private const int Fewer = 4;

    /// <summary>The share of the distances below the usual one: those of marks and small print.</summary>
    private const double Unusual = 0.05;

    /// <summary>Measures a table.</summary>
    /// <param name="pieces">The lines of each of its pieces, cell by cell.</param>
    /// <param name="wordHeight">The median height of its words.</param>
    public static RowSpacing Of(IReadOnlyList<IReadOnlyList<CellLine>> pieces, double wordHeight)
    {
        var distances = pieces.SelectMany(Distances).Order().ToArray();
        var usual = distances.Length == 0 ? double.PositiveInfinity : distances[(int)(distances.Length * Unusual)];
        var single = Math.Clamp(usual, 0.8 * wordHeight, Measures.SingleSpacing * wordHeight);
        var measured = Tolerances.Select(tolerance => Measure(pieces, single + (tolerance * wordHeight))).ToArray();

        // A cell of several rows bridges them at every tolerance; lines of cells without margins only at the first one.
        var (within, bridged, apart, pairs) = measured[1].Bridged * Fewer < measured[0].Bridged ? measured[1] : measured[0];
        return new RowSpacing(within, apart * 2 >= pairs);
    }

    /// <summary>How often columns go on between two row numbers, and between how many most of them break off.</summary>
    private static (double Within, int Bridged, int Apart, int Pairs) Measure(IReadOnlyList<IReadOnlyList<CellLine>> pieces, double within)
    {
        var pairs = pieces.SelectMany(piece => Pairs(CellBlock.Of(piece, within))).ToArray();
        return (within, pairs.Sum(pair => pair.Bridged), pairs.Count(pair => pair.Bridged * 2 <= pair.Columns), pairs.Length);
    }

    private static IEnumerable<double> Distances(IReadOnlyList<CellLine> lines)
    {
        var last = new Dictionary<int, double>();
        foreach (var line in lines.Where(line => line.Column > 0))
        {
            if (last.TryGetValue(line.Column, out var top))
            {
                yield return line.Top - top;
            }

            last[line.Column] = line.Top;
        }
    }

    /// <summary>For each two row numbers one below the other, in how many of the other columns text goes on between them.</summary>
    private static IEnumerable<(int Bridged, int Columns)> Pairs(List<CellBlock> blocks)
    {
        var numbers = blocks.Where(block => block.IsRowNumber).Select(block => (block.Top + block.Bottom) / 2).ToArray();
        if (numbers.Length < 2)
        {
            yield break;
        }

        var bridged = new int[numbers.Length];
        foreach (var block in blocks.Where(block => block.Column > 0))
        {
            var first = Array.FindIndex(numbers, number => number >= block.Top);
            for (var number = first; number >= 0 && number + 1 < numbers.Length && numbers[number + 1] <= block.Bottom; number++)
            {
                bridged[number]++;
            }
        }

        var columns = blocks.Select(block => block.Column).Where(column => column > 0).Distinct().Count();
        for (var number = 0; number + 1 < numbers.Length; number++)
        {
            yield return (bridged[number], columns);
        }
    }
}
