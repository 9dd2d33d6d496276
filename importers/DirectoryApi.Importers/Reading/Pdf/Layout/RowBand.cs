namespace DirectoryApi.Importers.Reading.Pdf.Layout;

/// <summary>A strip of a page from the left to the right of a table that holds a printed row, or the part of one that is on the page.</summary>
internal sealed class RowBand
{
    /// <param name="blocks">The text of its cells, at least one.</param>
    public RowBand(IEnumerable<CellBlock> blocks)
        : this(blocks.SelectMany(block => block.Lines))
    {
    }

    /// <param name="lines">The lines of its cells, at least one.</param>
    public RowBand(IEnumerable<CellLine> lines) => Lines = [.. lines];

    /// <summary>The lines of its cells.</summary>
    public List<CellLine> Lines { get; }

    /// <summary>The top of its highest line.</summary>
    public double Top => Lines.Min(line => line.Top);

    /// <summary>The bottom of its lowest line.</summary>
    public double Bottom => Lines.Max(line => line.Bottom);

    /// <summary>The number of columns with text.</summary>
    public int FilledColumns => Lines.Select(line => line.Column).Distinct().Count();

    /// <summary>True where the first column has the number of a row.</summary>
    public bool IsNumbered => Lines.Exists(line => line.Column == 0) && Measures.IsRowNumber(TextOf(0));

    /// <summary>The text of a cell on one line; empty where it has none.</summary>
    public string TextOf(int column) => string.Join(' ', Lines.Where(line => line.Column == column).OrderBy(line => line.Text.Number).Select(line => line.Text.Text));
}
