using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Tables;

namespace DirectoryApi.Importers.Matching.Candidates;

/// <summary>Makes the phones of an office from those its rows print.</summary>
/// <remarks>Numbering plan of Kazakhstan, ITU-T E.164 country code 7: ten national digits, area code and local number together.</remarks>
internal static class PhoneNumbers
{
    private const int NationalDigits = 10;

    /// <summary>Characters up to which no room of its own is made for the figures of a phone.</summary>
    private const int LongPhone = 64;

    private static readonly (string Pattern, PhonePurpose Purpose)[] Notes =
        [.. ImporterTable.Read("phone-notes.tsv").Select(row => (row["pattern"], Enum.Parse<PhonePurpose>(row["purpose"])))];

    /// <summary>The phones, each once for a purpose.</summary>
    /// <param name="printed">The phones of a row in the order printed.</param>
    /// <param name="areaCodes">Area codes of the office's places, the nearest first.</param>
    public static IReadOnlyList<PhoneNumber> From(IReadOnlyList<RowPhone> printed, IReadOnlyList<string> areaCodes)
    {
        if (printed.Count == 0)
        {
            return [];
        }

        var phones = new List<PhoneNumber>(printed.Count);
        var known = printed.Count == 1 ? null : new HashSet<PhoneNumber>();
        string? codeOfCell = null;
        var cell = 0;
        foreach (var phone in printed)
        {
            if (phone.Display.Span.Cell != cell)
            {
                cell = phone.Display.Span.Cell;
                codeOfCell = null;
            }

            var (code, local) = Split(phone.Display.Value);
            codeOfCell = code ?? codeOfCell;
            var e164 = code is not null ? Complete(code, local) : CompleteWithAny(codeOfCell, areaCodes, local);
            var number = new PhoneNumber(phone.Display.Value, e164, PurposeOf(phone));
            if (known?.Add(number) != false)
            {
                phones.Add(number);
            }
        }

        return phones;
    }

    /// <summary>The area code in brackets, null where none is printed, and the digits after it.</summary>
    private static (string? Code, string Local) Split(string display)
    {
        var open = display.IndexOf('(', StringComparison.Ordinal);
        var close = display.IndexOf(')', StringComparison.Ordinal);
        return open >= 0 && close > open
            ? (Digits(display[(open + 1)..close]), Digits(display[(close + 1)..]))
            : (null, Digits(display));
    }

    private static string? CompleteWithAny(string? codeOfCell, IReadOnlyList<string> areaCodes, string local)
    {
        // Eleven digits with the trunk prefix 8 (0 in prints of before 2010) or the country code 7 are a whole number without brackets.
        if (local.Length == NationalDigits + 1 && local[0] is '7' or '8' or '0')
        {
            return Complete("", local[1..]);
        }

        var whole = Complete(codeOfCell ?? "", local);
        for (var index = 0; whole is null && index < areaCodes.Count; index++)
        {
            whole = Complete(areaCodes[index], local);
        }

        return whole ?? Complete("", local);
    }

    private static string? Complete(string code, string local) =>
        code.Length + local.Length == NationalDigits ? $"+7{code}{local}" : null;

    private static PhonePurpose PurposeOf(RowPhone phone)
    {
        if (phone.Note is not null)
        {
            foreach (var (pattern, purpose) in Notes)
            {
                if (phone.Note.Contains(pattern, StringComparison.OrdinalIgnoreCase))
                {
                    return purpose;
                }
            }
        }

        return phone.Column;
    }

    /// <summary>The figures of a text.</summary>
    public static string Digits(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return text;
        }

        var digits = text.Length <= LongPhone ? stackalloc char[LongPhone] : new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character))
            {
                digits[length++] = character;
            }
        }

        return new string(digits[..length]);
    }
}
