using System.Text;
using System.Text.RegularExpressions;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Text.Repair;

namespace DirectoryApi.Importers.Fields;

/// <summary>Reads the phones of a cell.</summary>
/// <remarks>
/// A number is an optional trunk prefix (8 or +7), an optional area code in brackets, and groups of figures joined by hyphens. It
/// may be broken over lines at a hyphen or after its area code. Words after a number are its note, or words before it where the cell
/// begins with some («әкімнің қабылдау бөлмесі 0-7232-26-35-44»); a word for a fax machine («ф.», «факс») says what it is for.
/// </remarks>
public static partial class PhoneField
{
    /// <summary>The phones of <paramref name="cell"/> in the order printed. Text that is neither a number nor a note goes to <paramref name="residue"/>.</summary>
    public static IReadOnlyList<RowPhone> Read(TableCell cell, PhonePurpose column, out string residue)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var text = new StringBuilder();
        var lines = new LineMap();
        foreach (var line in cell.Lines)
        {
            lines.Add(text.Length, line.Number);
            text.Append(TextCleaner.Clean(LetterSpacing.Repair(line.Text).Text)).Append('\n');
        }

        var phones = new List<RowPhone>();
        var rest = new StringBuilder();
        var end = 0;
        var notesStandBefore = false;
        var source = text.ToString();
        foreach (Match match in Number().Matches(source))
        {
            var before = source[end..match.Index];
            var fax = Fax().Match(before);
            var note = CleanNote(fax.Success ? before[..fax.Index] : before);
            notesStandBefore |= phones.Count == 0 && IsNote(note);
            if (!notesStandBefore)
            {
                TakeNote(note, phones, rest);
            }

            var span = new SourceSpan(lines.LineAt(match.Index), lines.LineAt(match.Index + match.Length - 1), cell.Span.Cell);
            phones.Add(new RowPhone(fax.Success ? PhonePurpose.Fax : column, new Sourced<string>(Display(match), span), notesStandBefore && IsNote(note) ? note : null));
            end = match.Index + match.Length;
        }

        TakeNote(CleanNote(source[end..]), phones, rest);
        residue = rest.ToString();
        return phones;
    }

    /// <summary>The number as printed without stray spaces: one space after the bracket of an area code at most, none around hyphens.</summary>
    private static string Display(Match match)
    {
        var local = RemoveSpaces(match.Groups["local"].Value);
        var prefix = TextCleaner.Clean(match.Groups["prefix"].Value);
        if (prefix.Length == 0)
        {
            return local;
        }

        // A space is where a word processor or a line break left it; where the document prints none, none is added.
        var separated = prefix.Length < match.Groups["prefix"].Value.Length;
        return separated ? $"{prefix} {local}" : prefix + local;
    }

    private static string RemoveSpaces(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static string CleanNote(string between) => TextCleaner.Clean(between).Trim(',', ';', '.', ' ', '(', ')');

    private static bool IsNote(string text) =>
        text.Length > 0 && text.All(character => char.IsLetter(character) || character is ' ' or '.' or '(' or ')');

    private static void TakeNote(string note, List<RowPhone> phones, StringBuilder rest)
    {
        if (note.Length == 0)
        {
            return;
        }

        if (phones.Count > 0 && phones[^1].Note is null && IsNote(note))
        {
            phones[^1] = phones[^1] with { Note = note };
        }
        else
        {
            rest.Append(rest.Length > 0 ? " " : "").Append(note);
        }
    }

    [GeneratedRegex(@"(^|[\s,;(])(ф|факс|тел\.?/факс)[.:]?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Fax();

    // No group has more figures than a whole number: an unbounded one would be followed to the end of the cell from each of its figures.
    [GeneratedRegex(@"(?<prefix>((\+7|8)\s*)?(\(\s*[0-9][0-9\s-]*\)\s*))?(?<local>[0-9]{1,11}(\s*-\s*[0-9]{1,11})+|[0-9]{5,11})", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
