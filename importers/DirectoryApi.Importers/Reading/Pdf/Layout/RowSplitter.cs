namespace DirectoryApi.Importers.Reading.Pdf.Layout;

/// <summary>
/// Parts the lines of a page into rows: by the white space between them, through which only a cell that belongs to several rows may
/// reach; where there is none, by the rows' numbers.
/// </summary>
internal static class RowSplitter
{
    /// <summary>What is taken off the box of a word above and below, as a share of its height, since boxes of close lines overlap.</summary>
    private const double Trim = 0.15;

    /// <summary>Cells that may be set aside as reaching through several rows before the rows' numbers decide.</summary>
    private const int MaximumSetAside = 64;

    /// <summary>How far above its number, as a share of the height of a word, the first line of a row may stand.</summary>
    private const double AboveNumber = 0.3;

    /// <summary>The rows from top to bottom.</summary>
    public static List<RowBand> Split(IReadOnlyList<CellLine> lines, RowSpacing spacing) =>
        spacing.RowsStandApart ? BySpace(CellBlock.Of(lines, spacing.WithinCell)) : ByNumbers(lines);

    private static List<RowBand> BySpace(List<CellBlock> blocks)
    {
        var bands = new List<RowBand>();
        var aside = new List<CellBlock>();
        foreach (var group in Groups(blocks))
        {
            AddRows(group, bands, aside);
        }

        // A cell that belongs to several rows is told in the first one it touches.
        foreach (var block in aside)
        {
            var band = bands.Find(band => band.Bottom > block.Top) ?? bands[^1];
            band.Lines.AddRange(block.Lines);
        }

        return bands;
    }

    private static void AddRows(List<CellBlock> group, List<RowBand> bands, List<CellBlock> aside)
    {
        var groups = new List<List<CellBlock>> { group };
        for (var taken = 0; taken < MaximumSetAside; taken++)
        {
            var index = groups.FindIndex(blocks => blocks.Count(block => block.IsRowNumber) > 1);
            var tallest = index < 0 ? null : groups[index].Where(block => block.Column > 0 && block.Lines.Count > 1).MaxBy(block => block.Bottom - block.Top);
            if (tallest is null)
            {
                break;
            }

            aside.Add(tallest);
            groups[index].Remove(tallest);
            var parts = Groups(groups[index]);
            groups.RemoveAt(index);
            groups.InsertRange(index, parts);
        }

        foreach (var blocks in groups)
        {
            if (blocks.Count(block => block.IsRowNumber) > 1)
            {
                bands.AddRange(ByNumbers([.. blocks.SelectMany(block => block.Lines).OrderBy(line => line.Top)]));
            }
            else
            {
                bands.Add(new RowBand(blocks));
            }
        }
    }

    /// <summary>Blocks with no white space across all of them.</summary>
    private static List<List<CellBlock>> Groups(IEnumerable<CellBlock> blocks)
    {
        var groups = new List<List<CellBlock>>();
        var bottom = double.NegativeInfinity;
        foreach (var block in blocks.OrderBy(block => block.Top))
        {
            var trim = Trim * (block.Lines[0].Bottom - block.Lines[0].Top);
            if (groups.Count == 0 || block.Top + trim >= bottom)
            {
                groups.Add([]);
            }

            groups[^1].Add(block);
            bottom = Math.Max(bottom, block.Bottom - trim);
        }

        return groups;
    }

    private static List<RowBand> ByNumbers(IReadOnlyList<CellLine> lines)
    {
        var starts = lines
            .Where(line => line.Column == 0 && Measures.IsRowNumber(line.Text.Text))
            .Select(line => line.Top - (AboveNumber * (line.Bottom - line.Top)))
            .Order()
            .ToArray();
        return [.. lines.GroupBy(line => Row(starts, line.Top)).OrderBy(row => row.Key).Select(row => new RowBand(row))];
    }

    /// <summary>The number of starts at or above a height.</summary>
    private static int Row(double[] starts, double top)
    {
        var found = Array.BinarySearch(starts, top);
        return found < 0 ? ~found : found + 1;
    }
}
