using System.Buffers;
using DirectoryApi.Search.Index;

namespace DirectoryApi.Search.Understanding.Exact;

/// <summary>Finds what has a form of its own: phones, postal codes, e-mail addresses and sites.</summary>
internal static class ExactParts
{
    private const int PostalCodeLength = 6;
    private const int NationalLength = 10;
    private const int LongestLocal = 7;

    private static readonly SearchValues<char> AddressCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789._-+@/:?=&%#~");

    private static readonly string[] Domains = [".kz", ".ru", ".com", ".org", ".net", ".info"];

    /// <summary>The exact parts of <paramref name="text"/> in their order; they do not overlap.</summary>
    public static IReadOnlyList<QueryPart> Find(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0 && text.AsSpan().IndexOfAny('@', '.') < 0)
        {
            return [];
        }

        var parts = new List<QueryPart>();
        AddOnlineAddresses(text, parts);
        foreach (var (start, end, digits) in PhoneDigits.FindIn(text))
        {
            if (!parts.Exists(part => start < part.Start + part.Length && part.Start < end) && !IsInWord(text, start, end))
            {
                AddNumbers(text, start, end, digits, parts);
            }
        }

        parts.Sort((left, right) => left.Start.CompareTo(right.Start));
        return parts;
    }

    /// <summary>
    /// A run of figures is one phone where it has as many as a phone with its area code, or where no space parts it, or where it
    /// is as short as a local one. Otherwise each group stands for itself: a house number and a postal code.
    /// </summary>
    private static void AddNumbers(string text, int start, int end, string digits, List<QueryPart> parts)
    {
        start = Next(text, start, end, isSpace: true);
        end = TrimEnd(text, start, end);
        if (text.AsSpan(start, end - start).IndexOfAny(' ', '\u00A0') < 0 || digits.Length == NationalLength
            || (digits.Length <= LongestLocal && !HasPostalCode(text, start, end)))
        {
            Add(text, start, end, digits, parts);
            return;
        }

        while (start < end)
        {
            var next = Next(text, start, end, isSpace: false);
            var group = string.Concat(text[start..next].Where(char.IsAsciiDigit));
            if (group.Length is >= 5 and <= NationalLength)
            {
                Add(text, start, TrimEnd(text, start, next), group, parts);
            }

            start = Next(text, next, end, isSpace: true);
        }
    }

    private static void Add(string text, int start, int end, string digits, List<QueryPart> parts) =>
        parts.Add(IsPostalCode(text.AsSpan(start, end - start)) ? new PostalCodePart(start, end - start, digits) : new PhonePart(start, end - start, digits));

    /// <summary>Six figures that begin as those of a region do, 01 to 16. Local phones of six figures begin with 2 and above.</summary>
    private static bool IsPostalCode(ReadOnlySpan<char> text) =>
        text.Length == PostalCodeLength && !text.ContainsAnyExceptInRange('0', '9') && text is ['0', not '0', ..] or ['1', >= '0' and <= '6', ..];

    private static bool HasPostalCode(string text, int start, int end)
    {
        foreach (var range in text.AsSpan(start, end - start).Split(' '))
        {
            if (IsPostalCode(text.AsSpan(start, end - start)[range]))
            {
                return true;
            }
        }

        return false;
    }

    private static int Next(string text, int start, int end, bool isSpace)
    {
        while (start < end && (text[start] is ' ' or '\u00A0') == isSpace)
        {
            start++;
        }

        return start;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && !char.IsAsciiDigit(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>True for figures that a letter or stroke holds to something else: 12345abc, 10/120000.</summary>
    private static bool IsInWord(string text, int start, int end) =>
        (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '/'))
        || (end < text.Length && char.IsAsciiDigit(text[end - 1]) && (char.IsLetter(text[end]) || text[end] == '/'));

    private static void AddOnlineAddresses(string typed, List<QueryPart> parts)
    {
        var text = typed.ToLowerInvariant();
        for (var start = 0; start < text.Length; start++)
        {
            var length = text.AsSpan(start).IndexOfAnyExcept(AddressCharacters) is var other and >= 0 ? other : text.Length - start;
            var end = start + length;
            if (length > 0 && (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                while (end > start && text[end - 1] is '.' or '/' or ':' or '?')
                {
                    end--;
                }

                if (AddressOf(text[start..end]) is { } address)
                {
                    parts.Add(new OnlineAddressPart(start, end - start, address));
                }
            }

            start += length;
        }
    }

    private static string? AddressOf(string text)
    {
        var address = text;
        foreach (var prefix in (ReadOnlySpan<string>)["http://", "https://", "mailto:", "www."])
        {
            address = address.StartsWith(prefix, StringComparison.Ordinal) ? address[prefix.Length..] : address;
        }

        var at = address.IndexOf('@', StringComparison.Ordinal);
        if (at >= 0)
        {
            return at > 0 && address.IndexOf('.', at) > at + 1 && address.LastIndexOf('@') == at ? address : null;
        }

        var host = address.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? address[..slash] : address;
        return host.Length > 3 && char.IsAsciiLetterOrDigit(host[0]) && Array.Exists(Domains, domain => host.EndsWith(domain, StringComparison.Ordinal)) ? address : null;
    }
}
