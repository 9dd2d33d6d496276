using System.Text;

namespace DirectoryApi.Exports.ContentLines;

/// <summary>Escapes texts of content lines.</summary>
internal static class ContentText
{
    /// <summary>
    /// A value of the type TEXT of a calendar (RFC 5545, section 3.3.11), and one component of several of a card (RFC 6350, section 3.4).
    /// Control characters other than tabs and line ends are left out.
    /// </summary>
    public static string Escape(string text) => Escape(text, "\\;,");

    /// <summary>A value of the type TEXT of a card (RFC 6350, section 4.1), in which semicolons stand as they are.</summary>
    public static string EscapeForCard(string text) => Escape(text, "\\,");

    /// <summary>A quoted value of a parameter, in which quotes, line ends and carets are written as RFC 6868 has it.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            _ = character switch
            {
                '\n' => quoted.Append("^n"),
                '^' => quoted.Append("^^"),
                '"' => quoted.Append("^'"),
                _ when char.IsControl(character) => quoted,
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static string Escape(string text, string special)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            if (character == '\n')
            {
                escaped.Append("\\n");
            }
            else if (character == '\t')
            {
                escaped.Append(' ');
            }
            else if (!char.IsControl(character))
            {
                escaped.Append(special.Contains(character, StringComparison.Ordinal) ? "\\" : "").Append(character);
            }
        }

        return escaped.ToString();
    }
}
