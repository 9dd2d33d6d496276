using System.Text;

namespace DirectoryApi.Importers.Reading.Docx.Content;

/// <summary>The text of a paragraph while it is read.</summary>
internal sealed class ParagraphText
{
    private readonly List<string> _lines = [];

    /// <summary>The line that is being read.</summary>
    public StringBuilder Line { get; } = new();

    /// <summary>True where all letters so far are bold, and there are any.</summary>
    public bool IsBold { get; private set; }

    /// <summary>True where nothing was read, not even a blank.</summary>
    public bool IsEmpty => _lines.Count == 0 && Line.Length == 0;

    private bool HasLetters { get; set; }

    /// <summary>Ends the line.</summary>
    public void BreakLine()
    {
        _lines.Add(Line.ToString());
        Line.Clear();
    }

    /// <summary>Takes note of what was added to the line from <paramref name="start"/> on.</summary>
    public void NoteWeight(int start, bool isBold)
    {
        for (var index = start; index < Line.Length; index++)
        {
            if (!char.IsWhiteSpace(Line[index]))
            {
                IsBold = isBold && (IsBold || !HasLetters);
                HasLetters = true;
                return;
            }
        }
    }

    /// <summary>All lines, blank ones included.</summary>
    /// <param name="number">What is printed before the first one.</param>
    public List<string> ToLines(string number)
    {
        List<string> lines = [.. _lines, Line.ToString()];
        lines[0] = number + lines[0];
        return lines;
    }
}
