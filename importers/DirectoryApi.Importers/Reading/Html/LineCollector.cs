using System.Text;

namespace DirectoryApi.Importers.Reading.Html;

/// <summary>Gathers the text of a page into the lines it is shown in, and tells which line of the file each came from.</summary>
internal sealed class LineCollector
{
    private readonly Action<FlowLine> _take;
    private readonly StringBuilder _text = new();
    private int _sourceLine = 1;
    private int _number;
    private int _endNumber;
    private int _indent;
    private bool _indentEnded;
    private bool _pendingSpace;
    private FlowStyle _style;
    private bool _isBold = true;
    private int _paragraph;

    /// <summary>A collector that hands over every line, the blank ones between line breaks too.</summary>
    public LineCollector(Action<FlowLine> take) => _take = take;

    /// <summary>The line of the file that the text has come to.</summary>
    public int SourceLine => _sourceLine;

    /// <summary>An element begins at a line of the file; text knows no place of its own and is counted on from there.</summary>
    public void MoveTo(int sourceLine) => _sourceLine = sourceLine;

    /// <summary>Passes over text that is not shown.</summary>
    public void Skip(string text) => _sourceLine += text.AsSpan().Count('\n');

    /// <summary>Adds text to the line.</summary>
    public void Add(string text, FlowStyle style)
    {
        foreach (var character in text)
        {
            if (character == '\n' && style.IsPreformatted)
            {
                Break();
            }
            else if (character is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                AddSpace(character, style);
            }
            else
            {
                AddCharacter(character, style);
            }

            _sourceLine += character == '\n' ? 1 : 0;
        }
    }

    /// <summary>Ends the line at a line break: a line without text is handed over as a blank one.</summary>
    public void Break()
    {
        var isEmpty = _text.Length == 0;
        var line = new FlowLine(
            _text.ToString(), isEmpty ? _sourceLine : _number, isEmpty ? _sourceLine : _endNumber, _indent, _style.IsHeading || _isBold, _style.IsAligned, _paragraph);
        BeginLine();
        _take(line);
    }

    /// <summary>Ends the paragraph, and its last line where that has text.</summary>
    public void End()
    {
        if (_text.Length > 0)
        {
            Break();
        }

        BeginLine();
        _paragraph++;
    }

    private void AddSpace(char character, FlowStyle style)
    {
        _pendingSpace = _text.Length > 0;
        if (_text.Length > 0 || _indentEnded)
        {
            return;
        }

        // Spaces right after a tag are an indent that someone typed; after a line feed they are the indent of the markup.
        if (character is ' ' or '\t')
        {
            _indent++;
        }
        else
        {
            _indent = 0;
            _indentEnded = !style.IsPreformatted;
        }
    }

    private void AddCharacter(char character, FlowStyle style)
    {
        if (_text.Length == 0)
        {
            if (char.IsWhiteSpace(character))
            {
                _indent++;
                return;
            }

            _number = _sourceLine;
            _style = style;
        }

        if (_pendingSpace)
        {
            _text.Append(' ');
            _pendingSpace = false;
        }

        _text.Append(character);
        _endNumber = _sourceLine;
        _isBold &= style.IsBold || char.IsWhiteSpace(character);
    }

    private void BeginLine()
    {
        _text.Clear();
        _indent = 0;
        _indentEnded = false;
        _pendingSpace = false;
        _style = default;
        _isBold = true;
    }
}
