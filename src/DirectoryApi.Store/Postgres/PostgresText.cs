using System.Text;

namespace DirectoryApi.Store.Postgres;

/// <summary>
/// Texts in a form that PostgreSQL can hold: its <c>text</c> has no null character. A null character becomes the character
/// SUBSTITUTE (U+001A) and a <c>0</c>, and SUBSTITUTE itself becomes SUBSTITUTE and a <c>1</c>. Neither belongs in a decree, but a
/// damaged file may have them, and what was read is stored as it was read. Half a surrogate pair, which UTF-8 does not have, becomes
/// U+FFFD, as in SQLite.
/// </summary>
internal static class PostgresText
{
    private const char Substitute = '\u001A';

    /// <summary>The form that is stored.</summary>
    public static string Encode(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0)
        {
            text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        }

        return text.AsSpan().IndexOfAny('\0', Substitute) < 0
            ? text
            : text.Replace("\u001A", "\u001A1", StringComparison.Ordinal).Replace("\0", "\u001A0", StringComparison.Ordinal);
    }

    /// <summary>The text of its stored form; a <see cref="FormatException"/> for what <see cref="Encode"/> does not make.</summary>
    public static string Decode(string stored)
    {
        if (!stored.Contains(Substitute, StringComparison.Ordinal))
        {
            return stored;
        }

        var text = new StringBuilder(stored.Length);
        for (var index = 0; index < stored.Length; index++)
        {
            text.Append(stored[index] == Substitute ? Escaped(stored, ++index) : stored[index]);
        }

        return text.ToString();
    }

    private static char Escaped(string stored, int index) => index < stored.Length
        ? stored[index] switch
        {
            '0' => '\0',
            '1' => Substitute,
            _ => throw new FormatException("a SUBSTITUTE character (U+001A) in a text is followed by neither 0 nor 1"),
        }
        : throw new FormatException("a text ends in a SUBSTITUTE character (U+001A)");
}
