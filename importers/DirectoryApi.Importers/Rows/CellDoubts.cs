using System.Buffers;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Rows;

/// <summary>Tells of values that do not look like what the head of their column says. They are kept as printed all the same.</summary>
internal static class CellDoubts
{
    /// <summary>Digits of the longest international number (ITU-T E.164), and of the shortest local one that the annexes print.</summary>
    private const int MostDigits = 15;
    private const int LeastDigits = 5;

    /// <summary>Values that one message quotes.</summary>
    private const int MostQuoted = 5;

    /// <summary>Control characters, and marks of the direction of text; soft hyphens and zero-width spaces are how pages are laid out.</summary>
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
        [.. Enumerable.Range(char.MinValue, char.MaxValue).Select(code => (char)code)
            .Where(character => TextCleaner.IsDirection(character) || (char.IsControl(character) && !char.IsWhiteSpace(character)))]);

    /// <summary>Warns of each value of a row that can hardly be one.</summary>
    /// <param name="row">The row as read.</param>
    /// <param name="cells">Its cells as printed.</param>
    /// <param name="warn">Takes a code, a place and a message.</param>
    public static void Tell(AnnexRow row, IReadOnlyList<TableCell> cells, Action<string, SourceSpan, string> warn)
    {
        if (row.Name is { } name && (HasNoWords(name.Value) || AddressField.IsWhole(name.Value, row.Language)))
        {
            warn("name.doubtful", name.Span, $"«{Quote.Shorten(name.Value)}» does not look like the name of an office; it was kept as the name.");
        }

        if (row.Address is { } address && HasNoWords(address.Value))
        {
            warn("address.doubtful", address.Span, $"«{Quote.Shorten(address.Value)}» does not look like an address; it was kept as the address.");
        }

        TellOfEachCell("phone.doubtful", row.Phones, phone => phone.Display, IsDoubtful, "can hardly be a phone", warn);
        TellOfEachCell("site.doubtful", row.Websites, site => site, site => SiteField.ToUrl(site) is null, "is no address of a site", warn);
        TellOfEachCell("email.doubtful", row.Emails, email => email, email => !IsEmail(email), "is no e-mail address", warn);

        foreach (var cell in cells)
        {
            if (HiddenCharacter(cell) is { } hidden)
            {
                warn("cell.hidden-character", cell.Span, $"The cell holds U+{(int)hidden:X4}, which prints nothing or turns the text round; the raw text keeps it.");
            }
        }
    }

    /// <summary>One warning for all doubtful values of a cell: a damaged one may hold a hundred thousand.</summary>
    private static void TellOfEachCell<T>(
        string code, IReadOnlyList<T> values, Func<T, Sourced<string>> printed, Func<string, bool> isDoubtful, string what, Action<string, SourceSpan, string> warn)
    {
        // Hardly any row has one, and every row is asked about.
        List<Sourced<string>>? doubtful = null;
        for (var index = 0; index < values.Count; index++)
        {
            if (printed(values[index]) is var value && isDoubtful(value.Value))
            {
                (doubtful ??= []).Add(value);
            }
        }

        foreach (var cell in doubtful?.GroupBy(value => value.Span.Cell) ?? [])
        {
            var quoted = string.Join("», «", cell.Take(MostQuoted).Select(value => value.Value));
            warn(code, cell.First().Span, $"«{Quote.Shorten(quoted)}» {what}; {(cell.Count() > 1 ? $"{cell.Count()} such values were" : "it was")} kept as printed.");
        }
    }

    private static bool HasNoWords(string text) => !text.Any(char.IsLetter);

    private static bool IsDoubtful(string phone)
    {
        var digits = 0;
        foreach (var character in phone)
        {
            if (char.IsLetter(character))
            {
                return true;
            }

            digits += char.IsAsciiDigit(character) ? 1 : 0;
        }

        return digits is < LeastDigits or > MostDigits;
    }

    private static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && text.LastIndexOf('@') == at && text.AsSpan(at + 1).Contains('.');
    }

    private static char? HiddenCharacter(TableCell cell)
    {
        foreach (var line in cell.Lines)
        {
            var text = (line.AsRead ?? line.Text).AsSpan();
            if (text.IndexOfAny(Hidden) is var index and >= 0)
            {
                return text[index];
            }
        }

        return null;
    }
}
