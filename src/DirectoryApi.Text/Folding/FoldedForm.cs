using System.Globalization;

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

    /// <summary>Length of texts that are folded without room of their own on the heap.</summary>
    internal const int ShortText = 256;

    /// <summary>Stands for a character that goes: what no text holds (noncharacters, Unicode section 23.7).</summary>
    private const char Nothing = '\uFFFF';

    /// <summary>The folded form of each character up to the end of the Cyrillic block, which is nearly all that is ever folded.</summary>
    private static readonly char[] Table = [.. Enumerable.Range(0, 0x500).Select(code => Make((char)code))];

    /// <summary>
    /// The folded form of <paramref name="text"/>. Combining marks and invisible characters (soft hyphen, joiners) go, so й and ё
    /// written with a combining mark fold like the letters; everything else that is no Cyrillic letter only loses its case.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var folded = text.Length <= ShortText ? stackalloc char[ShortText] : new char[text.Length];
        return new string(folded[..Write(text, folded)]);
    }

    /// <summary>Writes the folded form where there is room for as many characters as the text has; how many it came to.</summary>
    internal static int Write(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        foreach (var letter in text)
        {
            var form = letter < Table.Length ? Table[letter] : Make(letter);
            if (form != Nothing)
            {
                folded[length++] = form;
            }
        }

        return length;
    }

    private static char Make(char letter)
    {
        if (char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return Nothing;
        }

        var lower = char.ToLowerInvariant(letter);
        var index = From.IndexOf(lower, StringComparison.Ordinal);
        return index < 0 ? lower : To[index];
    }
}
