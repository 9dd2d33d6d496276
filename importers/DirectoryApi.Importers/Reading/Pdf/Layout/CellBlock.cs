namespace DirectoryApi.Importers.Reading.Pdf.Layout;

/// <summary>Lines of one column that stand close below each other: the text of a cell, or a paragraph of it.</summary>
internal sealed class CellBlock
{
    /// <param name="column">Index of the column.</param>
    public CellBlock(int column) => Column = column;

    /// <summary>Index of the column.</summary>
    public int Column { get; }

    /// <summary>Its lines from top to bottom.</summary>
    public List<CellLine> Lines { get; } = [];

    /// <summary>The top of its first line.</summary>
    public double Top => Lines[0].Top;

    /// <summary>The bottom of its last line.</summary>
    public double Bottom => Lines[^1].Bottom;

    /// <summary>True for the number of a row.</summary>
    public bool IsRowNumber => Column == 0 && Lines.Count == 1 && Measures.IsRowNumber(Lines[0].Text.Text);

    /// <summary>Puts the lines of each column together to blocks, in the order of their tops.</summary>
    /// <param name="lines">Lines of one page from top to bottom.</param>
    /// <param name="spacing">The greatest distance of the tops of two lines of a block.</param>
    public static List<CellBlock> Of(IEnumerable<CellLine> lines, double spacing)
    {
        var blocks = new List<CellBlock>();
        var last = new Dictionary<int, CellBlock>();
        foreach (var line in lines)
        {
            var joins = last.TryGetValue(line.Column, out var block)
                && line.Top - block.Lines[^1].Top <= spacing
                && !(line.Column == 0 && (Measures.IsRowNumber(line.Text.Text) || block.IsRowNumber));
            if (!joins)
            {
                blocks.Add(block = last[line.Column] = new CellBlock(line.Column));
            }

            block!.Lines.Add(line);
        }

        return blocks;
    }
}
