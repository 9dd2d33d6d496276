using System.Text;
using DirectoryApi.Text.Folding;

namespace DirectoryApi.Search.Index;

/// <summary>
/// Numbers of houses as terms. «189 «а»», «189А» and «189A» are one house; 20/1 is neither 201 nor 20.
/// </summary>
internal static class HouseNumber
{
    private const string LatinLetters = "abvgde";
    private const string CyrillicLetters = "абвгде";

    // No house is called so, and a term keeps it: terms are letters and figures only.
    private const char Slash = 'x';
    private const char NumberMark = 'n';

    /// <summary>The term of a house; empty where the text has no figure.</summary>
    public static string TermOf(string number)
    {
        var term = new StringBuilder(number.Length);
        var folded = FoldedForm.Of(number);
        for (var index = 0; index < folded.Length; index++)
        {
            var letter = folded[index];
            if (char.IsAsciiDigit(letter))
            {
                if (term.Length > 0 && char.IsLetter(term[^1]) && term[^1] != Slash)
                {
                    // «67 б-ғимарат, 2-қабат»: what follows the house's letter is no part of its number.
                    break;
                }

                term.Append(letter);
            }
            else if (term.Length > 0 && letter is '/' or '-' && index + 1 < folded.Length && char.IsAsciiDigit(folded[index + 1]))
            {
                term.Append(Slash);
            }
            else if (term.Length > 0 && char.IsLetter(letter) && !IsInWord(folded, index))
            {
                var latin = LatinLetters.IndexOf(letter, StringComparison.Ordinal);
                term.Append(latin < 0 ? letter : CyrillicLetters[latin]);
            }
        }

        return term.ToString();
    }

    /// <summary>The term of the house's first figures alone, for a query or an address without its letter; empty where there are none.</summary>
    public static string NumberTermOf(string number)
    {
        var term = TermOf(number);
        var end = 0;
        while (end < term.Length && char.IsAsciiDigit(term[end]))
        {
            end++;
        }

        return end == 0 ? "" : NumberMark + term[..end];
    }

    private static bool IsInWord(string text, int index) =>
        (index > 0 && char.IsLetter(text[index - 1])) || (index + 1 < text.Length && char.IsLetter(text[index + 1]));
}
