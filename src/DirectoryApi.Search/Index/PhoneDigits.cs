using System.Text;
using DirectoryApi.Domain.Contacts;

namespace DirectoryApi.Search.Index;

/// <summary>
/// Phones as terms: digits only, found by their ends, since people leave out the area code. Kazakh numbers have ten
/// digits after +7 or 8, local ones five to seven.
/// </summary>
internal static class PhoneDigits
{
    private const int NationalLength = 10;
    private const int ShortestLength = 5;

    private static readonly int[] LocalLengths = [7, 6, 5];

    /// <summary>The terms of an office's phone: its digits from the last to the first, so that an end of a number is the beginning of a term.</summary>
    public static IEnumerable<string> TermsOf(PhoneNumber phone)
    {
        var digits = National(DigitsOf(phone.E164 ?? phone.Display));
        return digits.Length < ShortestLength ? [] : [Reversed(digits)];
    }

    /// <summary>The term, or the beginning of terms, of the digits that a query names.</summary>
    public static string Reversed(string digits)
    {
        var letters = digits.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }

    /// <summary>
    /// The terms of numbers that were printed without the area code with which a query has them: the reversed ends of
    /// <paramref name="digits"/> that are as long as local numbers are, longest first.
    /// </summary>
    public static IEnumerable<string> LocalTermsOf(string digits) =>
        LocalLengths.Where(length => length < digits.Length).Select(length => Reversed(digits[^length..]));

    /// <summary>
    /// The phones that a query names: runs of digits held together by spaces, hyphens, dots, brackets and a plus, of five to
    /// eleven digits in all, each with its place in the query.
    /// </summary>
    public static IEnumerable<(int Start, int End, string Digits)> FindIn(string query)
    {
        for (var start = 0; start < query.Length; start++)
        {
            if (!char.IsAsciiDigit(query[start]) && query[start] is not ('+' or '('))
            {
                continue;
            }

            var end = start;
            while (end < query.Length && (char.IsAsciiDigit(query[end]) || query[end] is ' ' or '\u00A0' or '-' or '.' or '(' or ')' or '+'))
            {
                end++;
            }

            var digits = DigitsOf(query[start..end]);
            if (digits.Length is >= ShortestLength and <= NationalLength + 1)
            {
                yield return (start, end, National(digits));
            }

            start = end;
        }
    }

    private static string National(string digits) =>
        digits.Length == NationalLength + 1 && digits[0] is ('7' or '8') ? digits[^NationalLength..] : digits;

    private static string DigitsOf(string text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsAsciiDigit(letter))
            {
                digits.Append(letter);
            }
        }

        return digits.ToString();
    }
}
