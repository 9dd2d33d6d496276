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
        if (lines is IReadOnlyList<TextLine> { Count: 1 } single)
        {
            // As a rule this is the line itself, and no second text is made of it.
            return TextCleaner.Clean(LetterSpacing.Repair(single[0].Text).Text.Trim()).Replace(" ,", ",", StringComparison.Ordinal);
        }

        return TextCleaner.Clean(LineJoiner.Join(lines.Select(line => LetterSpacing.Repair(line.Text).Text))).Replace(" ,", ",", StringComparison.Ordinal);
    }
}
