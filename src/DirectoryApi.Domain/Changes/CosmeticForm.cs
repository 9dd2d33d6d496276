using System.Globalization;
using System.Text;

namespace DirectoryApi.Domain.Changes;

/// <summary>
/// The form under which names and addresses that say the same in print meet: without regard to case, white space, quotes, dashes
/// and full stops, to letters of Latin and Cyrillic that look alike, and to whether a number is marked with «№» or «N».
/// </summary>
public static class CosmeticForm
{
    // Capitals, because more of them have a double: small в is no b, but В is B.
    private const string Cyrillic = "АВСЕНІКМОРТХУҺҒ";
    private const string Latin = "ABCEHIKMOPTXYHF";

    /// <summary>Whether two texts say the same; null says the same as null only.</summary>
    public static bool AreSame(string? left, string? right) =>
        left is null || right is null ? left is null && right is null : left == right || Of(left) == Of(right);

    /// <summary>
    /// The form of <paramref name="text"/>, for comparing only. What parts two figures stays as one space: house 12-3 is not house 123.
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var form = new StringBuilder(text.Length);
        var isParted = false;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (IsPassedOver(character))
            {
                isParted |= char.GetUnicodeCategory(character) != UnicodeCategory.Format;
                continue;
            }

            if (isParted && char.IsDigit(character) && form.Length > 0 && char.IsDigit(form[^1]))
            {
                form.Append(' ');
            }

            form.Append(IsNumberSign(text, index) ? '№' : Skeleton(char.ToUpperInvariant(character)));
            isParted = false;
        }

        return form.ToString();
    }

    private static bool IsPassedOver(char character) =>
        character is '.' or '…' or '"' or '\'' or '`' or '´' or '\u2212' or '<' or '>'
        || char.IsWhiteSpace(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.DashPunctuation or UnicodeCategory.InitialQuotePunctuation
            or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.Format
        || character == '„';

    /// <summary>Whether the letter N stands by itself or before a figure, as it does where a keyboard has no «№».</summary>
    private static bool IsNumberSign(string text, int index) =>
        text[index] is 'N' or 'n'
        && (index == 0 || !char.IsLetter(text[index - 1]))
        && (index + 1 == text.Length || !char.IsLetter(text[index + 1]));

    private static char Skeleton(char capital)
    {
        var index = Cyrillic.IndexOf(capital, StringComparison.Ordinal);
        return index < 0 ? capital : Latin[index];
    }
}
