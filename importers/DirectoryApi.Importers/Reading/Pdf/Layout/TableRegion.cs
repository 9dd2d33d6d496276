namespace DirectoryApi.Importers.Reading.Pdf.Layout;

/// <summary>The lines of a table, over all its pages.</summary>
internal sealed class TableRegion
{
    private readonly List<(VisualLine Line, bool Spans)> _lines = [];
    private int _linesOfCells;
    private bool _hasRowNumbers;
    private bool _hasColumnNumbers;

    /// <param name="wordHeight">The median height of the words of its first page.</param>
    public TableRegion(double wordHeight)
    {
        WordHeight = wordHeight;
        Ink = new ColumnInk(Measures.Gutter * wordHeight);
    }

    /// <summary>The median height of the words of its first page.</summary>
    public double WordHeight { get; }

    /// <summary>Where its lines put words.</summary>
    public ColumnInk Ink { get; }

    /// <summary>Its lines from top to bottom; a line spans where it reaches over columns.</summary>
    public IReadOnlyList<(VisualLine Line, bool Spans)> Lines => _lines;

    /// <summary>True where it has enough lines of separate cells to be a table, or a line that numbers its columns.</summary>
    public bool IsTable => _hasColumnNumbers || (_linesOfCells > 1 && (_hasRowNumbers || _lines.Count > 2));

    /// <summary>Adds the next line.</summary>
    public void Add(VisualLine line)
    {
        _lines.Add((line, false));
        AddInk(line);
    }

    /// <summary>Adds the next line, which reaches over columns.</summary>
    public void AddSpanning(VisualLine line) => _lines.Add((line, true));

    /// <summary>Adds a line above the first one.</summary>
    public void Prepend(VisualLine line)
    {
        _lines.Insert(0, (line, false));
        AddInk(line);
    }

    /// <summary>True for one run of words in the middle of the table, which may be a header line of a region.</summary>
    public bool IsCentred(VisualLine line) =>
        Math.Abs(line.Left + line.Right - Ink.Intervals[0].Left - Ink.Intervals[^1].Right) < WordHeight
        && ColumnInk.Chunks(line.Words, Measures.Gutter * WordHeight).Count == 1;

    private void AddInk(VisualLine line)
    {
        var isOfCells = Measures.IsLineOfCells(line, WordHeight);
        _linesOfCells += isOfCells ? 1 : 0;
        _hasRowNumbers |= isOfCells && Measures.IsRowNumber(line.Words[0].Text);
        _hasColumnNumbers |= isOfCells && Measures.AreColumnNumbers([.. line.Words.Select(word => word.Text)]);
        Ink.Add(line, isOfCells ? 2 : 1);
    }
}
