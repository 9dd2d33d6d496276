using System.Buffers;
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
    private static readonly SearchValues<char> FiguresAndTheirDoubles = SearchValues.Create("0123456789-ОоOoЗз");

    /// <summary>The phones of <paramref name="cell"/> in the order printed. Text that is neither a number nor a note goes to <paramref name="residue"/>.</summary>
    public static IReadOnlyList<RowPhone> Read(TableCell cell, PhonePurpose column, out string residue) => Read(cell, column, out residue, out _);

    /// <summary>The phones of <paramref name="cell"/>, and the words that told what one is for and are in no note («ф.»).</summary>
    internal static IReadOnlyList<RowPhone> Read(TableCell cell, PhonePurpose column, out string residue, out string words)
    {
        words = "";
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

        // One match at a time: a collection would hold all of them until the cell is read.
        for (var match = Number().Match(source); match.Success; match = Number().Match(source, end))
        {
            var before = source[end..match.Index];
            var fax = before.Any(char.IsLetter) ? Fax().Match(before) : Match.Empty;
            words += fax.Value;
            var note = CleanNote(fax.Success ? before[..fax.Index] : before);
            notesStandBefore |= phones.Count == 0 && IsNote(note);
            if (!notesStandBefore)
            {
                TakeNote(note, phones, rest);
            }

            end = match.Index + match.Length + MisreadLength(source.AsSpan(match.Index + match.Length));
            var span = new SourceSpan(lines.LineAt(match.Index), lines.LineAt(end - 1), cell.Span.Cell);
            var display = Display(match) + source[(match.Index + match.Length)..end];
            phones.Add(new RowPhone(fax.Success ? PhonePurpose.Fax : column, new Sourced<string>(display, span), notesStandBefore && IsNote(note) ? note : null));
        }

        TakeNote(CleanNote(source[end..]), phones, rest);
        residue = rest.ToString();
        return phones;
    }

    /// <summary>
    /// How many characters after a number belong to it: figures beyond those of any number, and letters that stand for figures of the
    /// same shape («2-13-ОЗ»), up to the end of the word.
    /// </summary>
    private static int MisreadLength(ReadOnlySpan<char> after)
    {
        var length = after.IndexOfAnyExcept(FiguresAndTheirDoubles);
        var misread = after[..(length < 0 ? after.Length : length)];
        var isWholeWord = misread.Length == after.Length || !char.IsLetter(after[misread.Length]);
        return isWholeWord && misread.Trim('-').Length > 0 ? misread.TrimEnd('-').Length : 0;
    }

    /// <summary>The number as printed without stray spaces: one space after the bracket of an area code at most, none around hyphens.</summary>
    private static string Display(Match match)
    {
        var local = TextCleaner.WithoutSpaces(match.Groups["local"].Value);
        var prefix = TextCleaner.Clean(match.Groups["prefix"].Value);
        if (prefix.Length == 0)
        {
            return local;
        }

        // A space is where a word processor or a line break left it; where the document prints none, none is added.
        var separated = prefix.Length < match.Groups["prefix"].Value.Length;
        return separated ? $"{prefix} {local}" : prefix + local;
    }

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

    // No group has more figures than a whole number: an unbounded one would be followed to the end of the cell from each of its figures. So a text takes
    // time as it is long, and every phone of every row is worth the faster engine.
    [GeneratedRegex(@"(?<prefix>((\+7|8)\s*)?(\(\s*[0-9][0-9\s-]*\)\s*))?(?<local>[0-9]{1,11}(\s*-\s*[0-9]{1,11})+|[0-9]{5,11})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Number();
}
