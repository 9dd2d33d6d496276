using System.Text;

namespace DirectoryApi.Importers.Fields;

/// <summary>Brings the white space of a converted document to single spaces.</summary>
public static class TextCleaner
{
    /// <summary>
    /// The text trimmed, every run of white space (no-break spaces included) one space, without soft hyphens and zero-width
    /// characters, and with «й» and «ё» as one character each, as keyboards type them and gazetteer and tables spell them.
    /// </summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
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

    // Soft hyphen, zero-width space and joiners, word joiner, byte order mark.
    private static bool IsInvisible(char character) => character is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF';
}
