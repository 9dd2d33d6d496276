using System.Globalization;
using System.Text;

namespace DirectoryApi.Text.Folding;

/// <summary>
/// The form in which a word is compared whatever keyboard it was typed on: lower case, the letters that only Kazakh has as the
/// letters typed in their place (қ→к ғ→г ң→н ә→а ө→о ұ,ү→у і→и һ→х), ё as е and й as и. The letters of Kazakh have no Unicode
/// decomposition, so this goes by table.
/// </summary>
public static class FoldedForm
{
    private const string From = "әөүұқғңіһёй";
    private const string To = "аоуукгнихеи";

    /// <summary>
    /// The folded form of <paramref name="text"/>. Combining marks and invisible characters (soft hyphen, joiners) go, so й and ё
    /// written with a combining mark fold like the letters; everything else that is no Cyrillic letter only loses its case.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format))
            {
                folded.Append(Of(char.ToLowerInvariant(letter)));
            }
        }

        return folded.ToString();
    }

    private static char Of(char lower)
    {
        var index = From.IndexOf(lower, StringComparison.Ordinal);
        return index < 0 ? lower : To[index];
    }
}
