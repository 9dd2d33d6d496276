using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Importers.Reading.Text;

/// <summary>
/// Finds paragraphs and tables in lines whose table cells begin with a TAB.
/// </summary>
/// <remarks>
/// The layout of such text: a cell is a TAB and its paragraphs with one blank line between them; an empty paragraph of a cell
/// takes two blank lines; the cell after it begins on the next line; a row ends with one blank line. So the number of blank
/// lines before a cell is even within a row and odd between rows. A line without a TAB continues the cell after one blank line,
/// or, where it begins with a letter, after none; an indented line right below a cell, and any line after two blank lines and
/// more, stands outside the table. A cell that begins with a space before its TAB follows text that was cut out.
/// A line that begins with several TABs comes from the page around the document, not from a table of its own.
/// </remarks>
internal sealed class TabTableScanner : ITextScanner
{
    /// <summary>Indentation, in characters, from which a paragraph is running text and not a line of a heading.</summary>
    private const int BodyIndent = 4;

    private readonly List<Block> _blocks = [];
    private readonly List<TableRow> _rows = [];
    private readonly List<TableCell> _cells = [];
    private readonly List<TextLine> _lines = [];
    private int _cellStart;
    private bool _cellFollowsLoss;
    private int _blanks;
    private bool _inTable;

    /// <inheritdoc />
    public void Add(TextLine line)
    {
        if (IsCellStart(line.Text, out var followsLoss))
        {
            BeginCell(line, followsLoss);
        }
        else if (line.IsBlank)
        {
            _blanks++;
            return;
        }
        else if (_inTable && ContinuesCell(line.Text))
        {
            _lines.Add(line);
        }
        else
        {
            EndTable();
            _blocks.Add(new ParagraphBlock(line, IsBody(line.Text) || ContinuesBody(line)));
        }

        _blanks = 0;
    }

    /// <inheritdoc />
    public IReadOnlyList<Block> Finish()
    {
        EndTable();
        return _blocks;
    }

    private static bool IsCellStart(string text, out bool followsLoss)
    {
        followsLoss = text.StartsWith(" \t", StringComparison.Ordinal);
        return followsLoss || (text.StartsWith('\t') && !text.StartsWith("\t\t", StringComparison.Ordinal));
    }

    private static bool IsBody(string text) => text.Length - text.TrimStart().Length >= BodyIndent;

    /// <summary>
    /// Text from a PDF breaks a paragraph over lines, of which only the first is indented. A line with a wide gap in it is a
    /// signature, after which a heading may follow at once.
    /// </summary>
    private bool ContinuesBody(TextLine line) =>
        _blocks.Count > 0
        && _blocks[^1] is ParagraphBlock { IsBody: true } above
        && line.Number == above.Line.Number + 1
        && !char.IsWhiteSpace(line.Text[0])
        && above.Line.Text.Trim() is [.., not ('.' or ';' or ':')] text
        && !text.Contains("   ", StringComparison.Ordinal);

    private bool ContinuesCell(string text) =>
        _blanks == 1 || (_blanks == 0 && !char.IsWhiteSpace(text[0]));

    private void BeginCell(TextLine line, bool followsLoss)
    {
        EndCell();
        if (_cells.Count > 0 && (_blanks % 2 == 1 || followsLoss))
        {
            EndRow();
        }

        _inTable = true;
        _cellStart = line.Number;
        _cellFollowsLoss = followsLoss;
        var text = line.Text[(line.Text.IndexOf('\t', StringComparison.Ordinal) + 1)..];
        if (!string.IsNullOrWhiteSpace(text))
        {
            _lines.Add(line with { Text = text });
        }
    }

    private void EndCell()
    {
        if (_cellStart == 0)
        {
            return;
        }

        var end = _lines.Count == 0 ? _cellStart : _lines[^1].Number;
        _cells.Add(new TableCell([.. _lines], new SourceSpan(_cellStart, end, _cells.Count + 1), _cellFollowsLoss));
        _lines.Clear();
        _cellStart = 0;
    }

    private void EndRow()
    {
        if (_cells.Count > 0)
        {
            _rows.Add(new TableRow([.. _cells]));
            _cells.Clear();
        }
    }

    private void EndTable()
    {
        EndCell();
        EndRow();
        if (_rows.Count > 0)
        {
            _blocks.Add(new TableBlock([.. _rows]));
            _rows.Clear();
        }

        _inTable = false;
    }
}
