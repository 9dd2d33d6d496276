using System.Globalization;
using System.Text;

namespace DirectoryApi.Operations.Logs;

/// <summary>
/// Makes text fit for a log that is read line by line, and on terminals: imported documents and requests must not be able to forge a
/// line, to colour the terminal or to turn the direction of writing.
/// </summary>
internal static class LogText
{
    private const string NextLine = "\n    ";

    /// <summary>The text with what follows a line break set in, and every other character that is not shown written as its code, <c>\u001B</c>.</summary>
    public static string Of(string text)
    {
        StringBuilder? made = null;
        for (var index = 0; index < text.Length; index++)
        {
            var safe = Safe(text[index]);
            if (safe is not null)
            {
                made ??= new StringBuilder(text, 0, index, text.Length + NextLine.Length);
                made.Append(safe);
            }
            else
            {
                made?.Append(text[index]);
            }
        }

        return made?.ToString() ?? text;
    }

    /// <summary>What stands for a character; null where it may stay.</summary>
    private static string? Safe(char character) => character switch
    {
        '\n' => NextLine,
        '\r' => "",
        _ => char.GetUnicodeCategory(character) is
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}")
            : null,
    };
}
