using System.Text.RegularExpressions;

namespace DirectoryApi.Importers.Reading.Html;

/// <summary>Tells running text from lines of a heading where the markup does not.</summary>
internal static partial class ParagraphKinds
{
    /// <summary>Indentation, in characters, from which a paragraph is running text, as in text documents.</summary>
    private const int BodyIndent = 4;

    /// <summary>Length from which a paragraph is running text where it goes on after a comma, or ends as a sentence though it is centred.</summary>
    private const int SentenceLength = 80;

    /// <summary>No-break spaces after a line that push it away from the right edge: so old pages set the headings of annexes.</summary>
    private const string RightPadding = "\u00A0\u00A0";

    /// <summary>True for running text: a numbered clause, an indented line, a sentence.</summary>
    public static bool IsBody(FlowLine line)
    {
        if (line.IsHeading || line.Text.EndsWith(RightPadding, StringComparison.Ordinal))
        {
            return false;
        }

        var text = line.Text.AsSpan().TrimEnd();
        return line.Indent >= BodyIndent
            || Clause().IsMatch(line.Text)
            || (EndsSentence(text) && (text.Length >= SentenceLength || !line.IsAligned))
            || (text.EndsWith(',') && text.Length >= SentenceLength);
    }

    private static bool EndsSentence(ReadOnlySpan<char> text) => text.EndsWith('.') || text.EndsWith(';') || text.EndsWith(':');

    [GeneratedRegex(@"^\d+(-\d+)?[.)]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Clause();
}
