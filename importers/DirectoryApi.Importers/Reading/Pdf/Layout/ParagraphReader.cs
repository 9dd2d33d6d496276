using System.Text.RegularExpressions;

namespace DirectoryApi.Importers.Reading.Pdf.Layout;

/// <summary>Puts lines outside of tables together to paragraphs, and tells running text from lines of headings by where they stand.</summary>
internal static partial class ParagraphReader
{
    /// <summary>How far, as a share of the height of a word, ends of lines may lie apart and still be at one margin.</summary>
    private const double SameMargin = 0.5;

    /// <summary>The least indentation of the first line of a paragraph, and the greatest one, in heights of a word.</summary>
    private const double LeastIndent = 1;
    private const double GreatestIndent = 6;

    /// <summary>Space between paragraphs, in heights of a word from the top of a line to the top of the next one.</summary>
    private const double ParagraphSpacing = 1.45;

    /// <summary>How near to the right margin, as a share of the width of the text, a line must come to go on in the next one.</summary>
    private const double FullWidth = 0.85;

    /// <summary>Characters from which text that ends as a sentence is running text.</summary>
    private const int LongText = 90;

    /// <summary>A block for each line, in order.</summary>
    /// <param name="lines">Lines between two tables on one page.</param>
    /// <param name="left">The left margin of the text of the page.</param>
    /// <param name="right">The right margin.</param>
    public static IEnumerable<ParagraphBlock> Read(PageLines lines, double left, double right)
    {
        for (var start = 0; start < lines.Lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Lines.Count && GoesOn(lines, lines.Lines[end - 1], lines.Lines[end], left, right))
            {
                end++;
            }

            var paragraph = lines.Lines.Skip(start).Take(end - start).ToArray();
            var isBody = IsBody(paragraph, lines.WordHeight, left, right);
            foreach (var line in paragraph)
            {
                yield return new ParagraphBlock(new TextLine(line.Text, line.Number), isBody);
            }

            start = end;
        }
    }

    private static bool GoesOn(PageLines page, VisualLine line, VisualLine next, double left, double right) =>
        next.Top - line.Top < ParagraphSpacing * page.WordHeight
        && line.Right > left + (FullWidth * (right - left))
        && next.Left < left + (SameMargin * page.WordHeight)
        && !ClauseNumber().IsMatch(next.Text);

    private static bool IsBody(VisualLine[] lines, double wordHeight, double left, double right)
    {
        if (ClauseNumber().IsMatch(lines[0].Text))
        {
            return true;
        }

        var indent = (lines[0].Left - left) / wordHeight;
        var isCentred = lines.All(line => Math.Abs(line.Left - left - (right - line.Right)) < 2 * SameMargin * wordHeight);
        if (isCentred && (lines.Length == 1 || lines[^1].Left - left > SameMargin * wordHeight))
        {
            // A line as wide as the text is centred too; it is running text where it ends or is indented as such.
            return lines[0].Left - left < SameMargin * wordHeight && EndsAsSentence(lines[^1].Text) && Length(lines) > LongText;
        }

        var isIndented = indent is >= LeastIndent and <= GreatestIndent
            && (lines.Length > 1 || lines[0].Right > left + (FullWidth * (right - left)) || EndsAsSentence(lines[0].Text));
        return isIndented || (lines[0].Left - left <= GreatestIndent * wordHeight && EndsAsSentence(lines[^1].Text) && (Length(lines) > LongText || !IsHeadingStart(lines[0].Text)));
    }

    private static int Length(VisualLine[] lines) => lines.Sum(line => line.Text.Length);

    private static bool EndsAsSentence(string text) => text.Length > 0 && text[^1] is '.' or ';' or ',' or ':';

    /// <summary>A name in quotes may end a line of a heading with a comma.</summary>
    private static bool IsHeadingStart(string text) => text[0] is '«' or '"' or '“';

    [GeneratedRegex(@"^\d{1,3}(-\d{1,2})?(\.|\)) ?\D", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ClauseNumber();
}
