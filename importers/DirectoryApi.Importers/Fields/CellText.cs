using DirectoryApi.Importers.Reading;
using DirectoryApi.Text.Repair;

namespace DirectoryApi.Importers.Fields;

/// <summary>Joins the lines of a cell to one text and repairs what layout did to it.</summary>
public static class CellText
{
    /// <summary>
    /// The joined text on one line: words that a line break cut are whole again (<see cref="LineJoiner"/>), white space is single
    /// spaces, none stands before a comma, and letter-spaced words are closed up (<see cref="LetterSpacing"/>).
    /// </summary>
    public static string Join(IEnumerable<TextLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return TextCleaner.Clean(LineJoiner.Join(lines.Select(line => LetterSpacing.Repair(line.Text).Text))).Replace(" ,", ",", StringComparison.Ordinal);
    }
}
