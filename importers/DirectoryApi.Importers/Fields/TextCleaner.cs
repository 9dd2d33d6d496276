using System.Text;

namespace DirectoryApi.Importers.Fields;

/// <summary>Brings the white space of a converted document to single spaces.</summary>
public static class TextCleaner
{
    /// <summary>
    /// The text in Unicode form C, trimmed, every run of white space (no-break spaces included) one space, without soft hyphens
    /// and zero-width characters.
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
                if (pending)
                {
                    result.Append(' ');
                    pending = false;
                }

                result.Append(character);
            }
        }

        return result.ToString().Normalize(NormalizationForm.FormC);
    }

    // Soft hyphen, zero-width space and joiners, word joiner, byte order mark.
    private static bool IsInvisible(char character) => character is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF';
}
