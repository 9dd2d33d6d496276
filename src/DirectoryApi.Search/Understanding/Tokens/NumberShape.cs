namespace DirectoryApi.Search.Understanding.Tokens;

/// <summary>Tells the numbers of houses and units from words with a figure in them.</summary>
internal static class NumberShape
{
    private const int MostDigits = 5;

    private const string LatinLetters = "abvgde";
    private const string CyrillicLetters = "абвгде";

    /// <summary>
    /// The number that a folded token is: figures with at most one letter behind, and the same behind a stroke or hyphen (12, 57а,
    /// 31/33, 20/1а). A Latin letter is read as the Cyrillic one. Null for anything else, such as а0т or 2к3.
    /// </summary>
    public static string? Read(string folded)
    {
        var rest = Take(folded);
        if (rest > 0 && rest < folded.Length - 1 && folded[rest] is '/' or '-')
        {
            var behind = Take(folded.AsSpan(rest + 1));
            rest = behind == 0 ? 0 : rest + 1 + behind;
        }

        return rest == 0 || rest < folded.Length ? null : WithCyrillicLetters(folded);
    }

    /// <summary>The number with a letter that stands apart: 189 а. Null where the letter is none that houses have.</summary>
    public static string? WithLetter(string number, string letter)
    {
        if (letter.Length != 1 || !char.IsAsciiDigit(number[^1]))
        {
            return null;
        }

        var cyrillic = WithCyrillicLetters(letter);
        return CyrillicLetters.Contains(cyrillic[0], StringComparison.Ordinal) ? number + cyrillic : null;
    }

    private static string WithCyrillicLetters(string number)
    {
        var letter = number.AsSpan().IndexOfAnyInRange('a', 'z');
        return letter < 0 || LatinLetters.IndexOf(number[letter], StringComparison.Ordinal) is not (>= 0 and var index)
            ? number
            : number.Replace(number[letter], CyrillicLetters[index]);
    }

    /// <summary>How long the figures at the beginning are, with a letter; 0 for none or too many.</summary>
    private static int Take(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (digits is 0 or > MostDigits)
        {
            return 0;
        }

        return digits < text.Length && char.IsLetter(text[digits]) ? digits + 1 : digits;
    }
}
