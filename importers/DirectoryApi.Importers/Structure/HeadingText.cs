using System.Text;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Text.Repair;

namespace DirectoryApi.Importers.Structure;

/// <summary>
/// The lines of a heading joined to one text, so that a name broken over lines can be matched as a whole. Knows which line a
/// place of the text came from.
/// </summary>
internal sealed class HeadingText
{
    private readonly StringBuilder _text = new();
    private readonly LineMap _lines = new();

    /// <summary>The joined text.</summary>
    public string Text => _text.ToString();

    /// <summary>True where no line was added yet.</summary>
    public bool IsEmpty => _lines.IsEmpty;

    /// <summary>Adds a line.</summary>
    public void Add(ParagraphBlock paragraph)
    {
        var line = TextCleaner.Clean(LetterSpacing.Repair(paragraph.Line.Text).Text);
        if (line.Length == 0)
        {
            return;
        }

        if (_text.Length > 0)
        {
            _text.Append(' ');
        }

        _lines.Add(_text.Length, paragraph.Line.Number);
        _text.Append(line);
    }

    /// <summary>The number of the line that holds the character at <paramref name="index"/>.</summary>
    public int LineAt(int index) => _lines.LineAt(index);

    /// <summary>Forgets all lines.</summary>
    public void Clear()
    {
        _text.Clear();
        _lines.Clear();
    }
}
