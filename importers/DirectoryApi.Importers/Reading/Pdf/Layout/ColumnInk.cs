namespace DirectoryApi.Importers.Reading.Pdf.Layout;

/// <summary>
/// Where, from left to right, the lines of a table put words: intervals with white gutters between them. An interval that several
/// lines share is a column; a line that bridges two columns is none of the table's rows of cells.
/// </summary>
internal sealed class ColumnInk
{
    /// <summary>Lines after which an interval counts as a column.</summary>
    private const int Established = 2;

    private readonly double _gutter;
    private List<(double Left, double Right, int Support)> _intervals = [];

    /// <param name="gutter">The least width of a gutter, in points.</param>
    public ColumnInk(double gutter) => _gutter = gutter;

    /// <summary>The intervals from left to right, each with the number of lines that share it.</summary>
    public IReadOnlyList<(double Left, double Right, int Support)> Intervals => _intervals;

    /// <summary>The right end of the first interval.</summary>
    public double FirstRight => _intervals.Count == 0 ? double.NegativeInfinity : _intervals[0].Right;

    /// <summary>Words of a line that stand closer to each other than <paramref name="gutter"/>, as one interval each.</summary>
    public static List<(double Left, double Right)> Chunks(IEnumerable<PdfWord> words, double gutter)
    {
        var chunks = new List<(double Left, double Right)>();
        foreach (var word in words)
        {
            if (chunks.Count > 0 && word.Left - chunks[^1].Right < gutter)
            {
                chunks[^1] = (chunks[^1].Left, Math.Max(chunks[^1].Right, word.Right));
            }
            else
            {
                chunks.Add((word.Left, word.Right));
            }
        }

        return chunks;
    }

    /// <summary>True where a run of words of the line reaches over the gutter between two columns.</summary>
    public bool IsBridgedBy(VisualLine line) => Chunks(line.Words, _gutter).Exists(chunk => Touched(chunk).Count(interval => interval.Support >= Established) > 1);

    /// <summary>True where all words of the line stand in one interval.</summary>
    public bool IsInOneColumn(VisualLine line) => Touched((line.Left, line.Right)).Count() == 1;

    /// <summary>Adds a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="weight">How many lines it counts for: a line of several separate runs of words shows columns better than others.</param>
    public void Add(VisualLine line, int weight)
    {
        var merged = new List<(double Left, double Right, int Support)>(_intervals.Count + 1);
        foreach (var next in _intervals.Concat(Chunks(line.Words, _gutter).Select(chunk => (chunk.Left, chunk.Right, Support: weight))).OrderBy(interval => interval.Left))
        {
            if (merged.Count > 0 && next.Left - merged[^1].Right < _gutter)
            {
                var (left, right, support) = merged[^1];
                merged[^1] = (left, Math.Max(right, next.Right), support + next.Support);
            }
            else
            {
                merged.Add(next);
            }
        }

        _intervals = merged;
    }

    private IEnumerable<(double Left, double Right, int Support)> Touched((double Left, double Right) chunk) =>
        _intervals.Where(interval => interval.Left - chunk.Right < _gutter && chunk.Left - interval.Right < _gutter);
}
