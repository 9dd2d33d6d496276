using System.Globalization;

namespace DirectoryApi.Importers.Reporting.Pages;

/// <summary>
/// Writes a page. Markup is the program's own; text of documents goes through <see cref="Text"/>, whatever it is, and can become
/// neither markup nor an attribute's end.
/// </summary>
public sealed class HtmlOutput
{
    private readonly TextWriter _writer;

    /// <summary>Writes to a writer, which stays open.</summary>
    public HtmlOutput(TextWriter writer) => _writer = writer;

    /// <summary>Writes markup.</summary>
    /// <param name="markup">Markup of the program's own.</param>
    public HtmlOutput Raw(string markup)
    {
        _writer.Write(markup);
        return this;
    }

    /// <summary>Writes a number with separated thousands.</summary>
    public HtmlOutput Number(int number) => Raw(number.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>
    /// Writes text, between elements or in a quoted attribute. Characters that no page may hold, and those that turn the direction of
    /// what stands around them, are shown as U+FFFD.
    /// </summary>
    /// <param name="text">Text of any origin.</param>
    public HtmlOutput Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            switch (character)
            {
                case '&':
                    _writer.Write("&amp;");
                    break;
                case '<':
                    _writer.Write("&lt;");
                    break;
                case '>':
                    _writer.Write("&gt;");
                    break;
                case '"':
                    _writer.Write("&quot;");
                    break;
                case '\'':
                    _writer.Write("&#39;");
                    break;
                case '\n' or '\t':
                    _writer.Write(character);
                    break;
                case >= '\uD800' and <= '\uDBFF' when index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]):
                    _writer.Write(character);
                    _writer.Write(text[++index]);
                    break;
                default:
                    _writer.Write(char.IsControl(character) || char.IsSurrogate(character) || TurnsDirection(character) ? '\uFFFD' : character);
                    break;
            }
        }

        return this;
    }

    private static bool TurnsDirection(char character) => character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
