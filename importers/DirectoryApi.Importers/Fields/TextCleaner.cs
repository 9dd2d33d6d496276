using System.Buffers;
using System.Text;

namespace DirectoryApi.Importers.Fields;

/// <summary>Brings the white space of a converted document to single spaces.</summary>
public static class TextCleaner
{
    /// <summary>
    /// The text trimmed, every run of white space (no-break spaces included) one space, without soft hyphens, zero-width and control
    /// characters and marks that turn the direction of the text round (a value must read as it is spelt), and with «й» and «ё» as one character each, as keyboards type them and gazetteer and tables spell them.
    /// </summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsClean(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var pending = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                pending = result.Length > 0;
            }
            else if (!IsInvisible(character))
            {
                if (!pending && result.Length > 0 && Compose(result[^1], character) is { } composed)
                {
                    result[^1] = composed;
                    continue;
                }

                if (pending)
                {
                    result.Append(' ');
                    pending = false;
                }

                result.Append(character);
            }
        }

        return result.ToString();
    }

    /// <summary>The text without its white space; itself where it has none.</summary>
    internal static string WithoutSpaces(string text) =>
        text.Any(char.IsWhiteSpace) ? string.Concat(text.Where(character => !char.IsWhiteSpace(character))) : text;

    /// <summary>Most lines are clean: single spaces and nothing that has to go.</summary>
    private static bool IsClean(string text) =>
        text.AsSpan().IndexOfAny(Unclean) < 0
        && !text.StartsWith(' ')
        && !text.EndsWith(' ')
        && !text.Contains("  ", StringComparison.Ordinal);

    /// <summary>
    /// The letter that a letter and a combining mark make, of those that Kazakh and Russian have; null for any other pair. Under
    /// the invariant culture the runtime's own normalization leaves text as it is.
    /// </summary>
    private static char? Compose(char letter, char mark) => (letter, mark) switch
    {
        ('и', '\u0306') => 'й',
        ('И', '\u0306') => 'Й',
        ('е', '\u0308') => 'ё',
        ('Е', '\u0308') => 'Ё',
        _ => null,
    };

    /// <summary>All characters that are left out, composed, or replaced by a space.</summary>
    private static readonly SearchValues<char> Unclean = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(character =>
            IsInvisible(character) || character is '\u0306' or '\u0308' || (char.IsWhiteSpace(character) && character != ' '))]);

    // Soft hyphen, zero-width space and joiners, word joiner, byte order mark; control characters that are no white space.
    private static bool IsInvisible(char character) => character is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF' || char.IsControl(character) || IsDirection(character);

    /// <summary>True for the marks, embeddings, overrides and isolates of the Unicode bidirectional algorithm (UAX #9).</summary>
    internal static bool IsDirection(char character) => character is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
