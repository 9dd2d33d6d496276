using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Importers.Reading.Text;

/// <summary>Finds paragraphs and tables in lines whose table rows are a line each, the cells parted by TABs.</summary>
/// <remarks>
/// Every row of a table has the same number of TABs. Blank lines are the breaks of pages and end neither a table nor a row: a row
/// that a break cut in two stands as two lines on both sides of it, and the half without a number holds the rest of the cells (the
/// first half, where only the last cell reached the foot of the page; the second half otherwise). A line with nothing but its first
/// cell is a header line, and so is a single line without TABs between two rows.
/// </remarks>
internal sealed class TabSeparatedScanner : ITextScanner
{
    /// <summary>Rows that a document of this layout has at least; fewer may come from a paragraph with TABs.</summary>
    private const int LeastRows = 3;

    private readonly List<Block> _blocks = [];

    /// <summary>The texts of cells so far: many rows print the same hours, and hold one text then.</summary>
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    private readonly List<TableRow> _rows = [];
    private int _width;
    private TextLine? _held;
    private List<TableCell>? _pending;

    /// <summary>True where the lines part cells by TABs.</summary>
    public static bool Fits(IEnumerable<TextLine> lines) => lines.Where(line => IsRow(line.Text)).Skip(LeastRows - 1).Any();

    /// <inheritdoc />
    public void Add(TextLine line)
    {
        if (line.IsBlank && !line.Text.Contains('\t', StringComparison.Ordinal))
        {
            return;
        }

        if (line.Text.Contains('\t', StringComparison.Ordinal))
        {
            AddRow(line);
        }
        else
        {
            AddParagraph(line);
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<Block> Finish()
    {
        EndTable();
        return _blocks;
    }

    /// <summary>A line with text on both sides of a TAB; an indentation by TABs makes no row.</summary>
    private static bool IsRow(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Contains('\t', StringComparison.Ordinal);
    }

    private void AddRow(TextLine line)
    {
        var cells = Cells(line);
        if (cells.Count != _width)
        {
            EndTable();
            _width = cells.Count;
        }
        else if (_held is { } header)
        {
            TakePending(null);
            _rows.Add(new TableRow([new TableCell([header], SourceSpan.At(header.Number, 1))]));
            _held = null;
        }

        if (cells.TrueForAll(cell => cell.IsEmpty))
        {
            return;
        }

        if (!cells[0].IsEmpty || cells.Count < 2)
        {
            TakePending(cells);
        }
        else
        {
            AddHalf(cells, line.Number);
        }
    }

    /// <summary>A half of a row: the break of the page is the gap between the lines of the two halves.</summary>
    private void AddHalf(List<TableCell> half, int line)
    {
        var above = _pending ?? _rows.LastOrDefault()?.Cells;
        if (_pending is null && above is { Count: > 1 } && line - above.Max(cell => cell.Span.EndLine) > 1)
        {
            _rows[^1] = new TableRow(Join(above, half));
            return;
        }

        TakePending(null);
        _pending = half;
    }

    /// <summary>Adds a row, with the half that stands above it, if there is one.</summary>
    private void TakePending(List<TableCell>? row)
    {
        if (_pending is { } half)
        {
            _pending = null;
            if (row is null || row.Count != half.Count)
            {
                _rows.Add(new TableRow(half));
            }
            else
            {
                row = Join(half, row);
            }
        }

        if (row is not null)
        {
            _rows.Add(new TableRow(row.Count > 1 && row.Skip(1).All(cell => cell.IsEmpty) ? row[..1] : row));
        }
    }

    private static List<TableCell> Join(IReadOnlyList<TableCell> upper, IReadOnlyList<TableCell> lower) =>
        [.. upper.Zip(lower, (above, below) => above.IsEmpty && !below.IsEmpty
            ? below
            : above with { Lines = [.. above.Lines, .. below.Lines], Span = below.IsEmpty ? above.Span : above.Span.Cover(below.Span) })];

    private List<TableCell> Cells(TextLine line) =>
        [.. line.Text.Split('\t').Select((text, index) => new TableCell(
            string.IsNullOrWhiteSpace(text) ? [] : [line with { Text = Shared(text) }],
            SourceSpan.At(line.Number, index + 1)))];

    private string Shared(string text)
    {
        if (_texts.TryGetValue(text, out var known))
        {
            return known;
        }

        _texts.Add(text);
        return text;
    }

    private void AddParagraph(TextLine line)
    {
        var body = RunningText.IsBody(line.Text);
        if (_width > 0 && _held is null && !body)
        {
            _held = line;
            return;
        }

        EndTable();
        _blocks.Add(new ParagraphBlock(line, body));
    }

    private void EndTable()
    {
        TakePending(null);
        if (_rows.Count > 0)
        {
            _blocks.Add(new TableBlock([.. _rows]));
            _rows.Clear();
        }

        if (_held is { } paragraph)
        {
            _blocks.Add(new ParagraphBlock(paragraph, RunningText.IsBody(paragraph.Text)));
            _held = null;
        }

        _width = 0;
    }
}
