using System.Buffers;
using System.Text;

namespace DirectoryApi.Importers.Reading.Html;

/// <summary>Tells pages by their beginning.</summary>
internal static class HtmlSignature
{
    /// <summary>Bytes from the beginning within which the first tag must stand, after white space, comments and an XML declaration.</summary>
    private const int Length = 65536;

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly HashSet<string> Tags = new(StringComparer.OrdinalIgnoreCase)
    {
        "html", "head", "body", "meta", "title", "base", "link", "script", "style", "noscript", "template",
        "article", "main", "section", "div", "header", "nav", "table", "thead", "tbody", "tr", "td", "th", "caption", "col", "colgroup",
        "h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "center", "pre", "blockquote", "ul", "ol", "li", "dl",
        "b", "strong", "i", "em", "u", "span", "font", "a", "img", "form", "address",
    };

    /// <summary>True where the first thing in the file is a tag or the document type of HTML.</summary>
    public static bool Matches(ReadOnlySpan<byte> bytes)
    {
        // Half of the bytes of UTF-16 are zeros here, and a byte order mark some letters; tags are ASCII in every character set.
        var text = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Length)]).Replace("\0", "", StringComparison.Ordinal);
        var rest = text.AsSpan().TrimStart("\u00EF\u00BB\u00BF\u00FE\u00FF");
        while (true)
        {
            rest = rest.TrimStart();
            if (Skip(rest, "<!--", "-->") is var afterComment and > 0)
            {
                rest = rest[afterComment..];
            }
            else if (Skip(rest, "<?", ">") is var afterInstruction and > 0)
            {
                rest = rest[afterInstruction..];
            }
            else
            {
                return rest.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || IsTag(rest);
            }
        }
    }

    private static int Skip(ReadOnlySpan<char> text, string start, string end)
    {
        if (!text.StartsWith(start, StringComparison.Ordinal))
        {
            return 0;
        }

        var index = text[start.Length..].IndexOf(end, StringComparison.Ordinal);
        return index < 0 ? text.Length : start.Length + index + end.Length;
    }

    private static bool IsTag(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith('<'))
        {
            return false;
        }

        var name = text[1..];
        var end = name.IndexOfAnyExcept(NameCharacters);
        return end > 0 && name[end] is ' ' or '>' or '/' or '\t' or '\r' or '\n' && Tags.Contains(name[..end].ToString());
    }
}
