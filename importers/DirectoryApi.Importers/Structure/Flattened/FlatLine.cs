using DirectoryApi.Importers.Reading;
using DirectoryApi.Text.Repair;

namespace DirectoryApi.Importers.Structure.Flattened;

/// <summary>A line of flattened text with its words.</summary>
internal sealed class FlatLine
{
    private FlatLine(TextLine line, string text, FlatBreak before)
    {
        Line = line;
        Text = text;
        Break = before;
    }

    /// <summary>The line as read.</summary>
    public TextLine Line { get; }

    /// <summary>Its text with single spaces, letter-spacing closed up, broken words whole.</summary>
    public string Text { get; }

    /// <summary>What stands before it.</summary>
    public FlatBreak Break { get; }

    /// <summary>The lines of paragraphs that follow each other.</summary>
    public static IReadOnlyList<FlatLine> Of(IReadOnlyList<ParagraphBlock> paragraphs, BrokenWords words)
    {
        var lines = new List<FlatLine>(paragraphs.Count);
        for (var index = 0; index < paragraphs.Count; index++)
        {
            var line = paragraphs[index].Line;
            var gap = index == 0 ? 2 : line.Number - paragraphs[index - 1].Line.Number;
            var text = words.Mend(LetterSpacing.Repair(line.Text).Text);
            lines.Add(new FlatLine(line, text, gap switch { <= 1 => FlatBreak.Line, 2 => FlatBreak.Box, _ => FlatBreak.Page }));
        }

        return lines;
    }

    /// <summary>Its words, each with its place in the line as read. Repairs only take spaces away, so the other characters tell the place.</summary>
    public IEnumerable<FlatToken> Tokens()
    {
        var place = 0;
        var before = Break;
        foreach (var word in Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var start = -1;
            foreach (var _ in word)
            {
                while (place < Line.Text.Length && char.IsWhiteSpace(Line.Text[place]))
                {
                    place++;
                }

                start = start < 0 ? place : start;
                place++;
            }

            yield return new FlatToken(word, Line, start, Math.Min(place, Line.Text.Length), before);
            before = FlatBreak.Space;
        }
    }
}
