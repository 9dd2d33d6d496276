using System.Text;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Fields;

/// <summary>Joins the lines of a cell to one text and repairs what the line breaks did to it.</summary>
public static class LineJoiner
{
    /// <summary>
    /// The joined text. A hyphen at the end of a line is taken out where it only broke a word («операцион-», «ного»), and kept
    /// where it belongs to the text: before a capital («Восточно-», «Казахстанской») or between figures. Spaces before a comma are removed.
    /// </summary>
    public static string Join(IEnumerable<TextLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            var next = TextCleaner.Clean(line.Text);
            if (next.Length == 0)
            {
                continue;
            }

            if (EndsWithHyphenInWord(text))
            {
                if (char.IsLower(next[0]))
                {
                    text.Length--;
                }
            }
            else if (text.Length > 0)
            {
                text.Append(' ');
            }

            text.Append(next);
        }

        return text.Replace(" ,", ",").ToString();
    }

    private static bool EndsWithHyphenInWord(StringBuilder text) =>
        text.Length >= 2 && text[^1] == '-' && char.IsLetterOrDigit(text[^2]);
}
