using System.Text;

namespace DirectoryApi.Search.Highlighting;

/// <summary>Writes a text as HTML with passages in <c>&lt;mark&gt;</c>.</summary>
internal static class MarkedText
{
    private const string Open = "<mark>";
    private const string Close = "</mark>";

    /// <summary>
    /// The text with its passages marked and everything else escaped. Passages that overlap, or between which there is neither letter
    /// nor digit, become one.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="passages">Passages of it, in any order; at least one.</param>
    public static string Of(string text, IReadOnlyCollection<TextSpan> passages)
    {
        var html = new StringBuilder(text.Length + ((Open.Length + Close.Length) * passages.Count));
        var written = 0;
        foreach (var passage in Join(text, passages))
        {
            AppendEscaped(html, text.AsSpan(written, passage.Start - written));
            html.Append(Open);
            AppendEscaped(html, text.AsSpan(passage.Start, passage.Length));
            html.Append(Close);
            written = passage.End;
        }

        AppendEscaped(html, text.AsSpan(written));
        return html.ToString();
    }

    private static List<TextSpan> Join(string text, IReadOnlyCollection<TextSpan> passages)
    {
        var joined = new List<TextSpan>(passages.Count);
        foreach (var passage in passages.OrderBy(passage => passage.Start))
        {
            if (joined.Count > 0 && joined[^1] is var last && (passage.Start <= last.End || IsGap(text.AsSpan(last.End, passage.Start - last.End))))
            {
                joined[^1] = new TextSpan(last.Start, Math.Max(last.End, passage.End) - last.Start);
            }
            else
            {
                joined.Add(passage);
            }
        }

        return joined;
    }

    private static bool IsGap(ReadOnlySpan<char> between)
    {
        foreach (var letter in between)
        {
            // Half of a surrogate pair may be a letter.
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static void AppendEscaped(StringBuilder html, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(letter),
            };
        }
    }
}
