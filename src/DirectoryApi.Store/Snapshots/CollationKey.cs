using System.Text;

namespace DirectoryApi.Store.Snapshots;

/// <summary>
/// Sorts Kazakh and Russian names without a culture: the Kazakh alphabet, which holds every Russian letter in its place
/// (а ә б в г ғ …), without regard to case and punctuation, numbers by their value («№ 2» before «№ 10»). Figures come before
/// Cyrillic letters and these before Latin ones.
/// </summary>
public static class CollationKey
{
    private const string Alphabet = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

    private const char End = '\0';
    private const char Separator = '\u0001';
    private const char Number = '\u0002';
    private const char NumberLength = '\u0010';
    private const char FirstCyrillic = '\u0100';
    private const char FirstLatin = '\u0200';
    private const char FirstOther = '\u0300';

    private static readonly char[] CyrillicKeys = MakeCyrillicKeys();

    /// <summary>A text whose ordinal order is the order of names. Different names may have one key.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        for (var index = 0; index < name.Length; index++)
        {
            var letter = char.ToLowerInvariant(name[index]);
            if (char.IsAsciiDigit(letter))
            {
                index = AppendNumber(key, name, index);
            }
            else if (char.IsLetter(letter))
            {
                key.Append(KeyOf(letter));
            }
            else if ((char.IsWhiteSpace(letter) || letter is '-' or '‐' or '–') && key.Length > 0 && key[^1] != Separator)
            {
                key.Append(Separator);
            }
        }

        return key.ToString();
    }

    /// <summary>The same, with a key behind it that decides between equal names.</summary>
    public static string Of(string name, string key) => $"{Of(name)}{End}{key}";

    private static int AppendNumber(StringBuilder key, string name, int start)
    {
        var end = start;
        while (end < name.Length && char.IsAsciiDigit(name[end]))
        {
            end++;
        }

        var digits = name.AsSpan(start, end - start).TrimStart('0');
        key.Append(Number).Append((char)(NumberLength + digits.Length)).Append(digits);
        return end - 1;
    }

    private static char KeyOf(char letter)
    {
        if (char.IsAsciiLetterLower(letter))
        {
            return (char)(FirstLatin + letter);
        }

        var cyrillic = letter - 'Ѐ';
        return cyrillic >= 0 && cyrillic < CyrillicKeys.Length && CyrillicKeys[cyrillic] != '\0'
            ? CyrillicKeys[cyrillic]
            : letter > FirstOther ? letter : (char)(FirstOther + letter);
    }

    private static char[] MakeCyrillicKeys()
    {
        var keys = new char['ӿ' - 'Ѐ' + 1];
        for (var place = 0; place < Alphabet.Length; place++)
        {
            keys[Alphabet[place] - 'Ѐ'] = (char)(FirstCyrillic + place);
        }

        return keys;
    }
}
