using System.Collections.Frozen;
using System.Text;

namespace DirectoryApi.Importers.Matching;

/// <summary>Makes readable Latin slugs from Kazakh and Russian text: lower case letters and digits, words joined by hyphens.</summary>
internal static class LatinSlug
{
    private const int MaximumLength = 60;

    /// <summary>Length at which even a word is cut: nothing that a decree names has so long a one.</summary>
    private const int LongestWord = 120;

    /// <summary>Each Cyrillic letter with the Latin ones it is written as in names of places on signs and maps; the signs ъ and ь with none.</summary>
    private static readonly FrozenDictionary<char, string> Letters = string.Join(' ',
    [
        "а=a ә=a б=b в=v г=g ғ=g д=d е=e ё=e ж=zh з=z и=i й=i к=k қ=k л=l м=m н=n ң=n о=o ө=o п=p",
        "р=r с=s т=t у=u ұ=u ү=u ф=f х=kh һ=h ц=ts ч=ch ш=sh щ=shch ъ= ы=y і=i ь= э=e ю=yu я=ya",
    ]).Split(' ').ToFrozenDictionary(pair => pair[0], pair => pair[2..]);

    /// <summary>The slug of a text, cut after a whole word where it grows long; empty for a text without letters and digits.</summary>
    public static string Of(string text) => Of(text, out _);

    /// <summary>The same, telling whether the slug holds all words of the text.</summary>
    public static string Of(string text, out bool isWhole)
    {
        isWhole = true;
        var slug = new StringBuilder();
        var pendingHyphen = false;
        foreach (var character in text.ToLowerInvariant())
        {
            var latin = Letters.GetValueOrDefault(character) ?? (char.IsAsciiLetterOrDigit(character) ? character.ToString() : null);
            if (latin is null)
            {
                pendingHyphen = slug.Length > 0;
                continue;
            }

            if (pendingHyphen && latin.Length > 0)
            {
                if (slug.Length >= MaximumLength)
                {
                    isWhole = false;
                    break;
                }

                slug.Append('-');
                pendingHyphen = false;
            }

            slug.Append(latin);
            if (slug.Length >= LongestWord)
            {
                isWhole = false;
                break;
            }
        }

        return slug.ToString();
    }
}
