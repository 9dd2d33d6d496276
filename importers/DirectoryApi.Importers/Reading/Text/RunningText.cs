using System.Text.RegularExpressions;

namespace DirectoryApi.Importers.Reading.Text;

/// <summary>Tells running text (a clause, a sentence) from the lines of a heading by what it looks like.</summary>
internal static partial class RunningText
{
    /// <summary>Length in characters from which a text that ends as a sentence does is one; headings of annexes end without a mark.</summary>
    private const int SentenceLength = 40;

    /// <summary>True for a numbered clause or a text that ends as a sentence does.</summary>
    public static bool IsBody(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed.Length >= SentenceLength && (trimmed[^1] is '.' or ';' or ':' or ',' || Clause().IsMatch(trimmed));
    }

    [GeneratedRegex(@"^\p{L}?[0-9]{0,3}(-[0-9]+)?[.)]\s", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Clause();
}
