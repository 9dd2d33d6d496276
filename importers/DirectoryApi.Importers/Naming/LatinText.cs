using System.Collections.Frozen;
using System.Text;

namespace DirectoryApi.Importers.Naming;

/// <summary>
/// Writes Kazakh and Russian proper names in Latin letters as the English names of the gazetteer are written: Ұзынағаш → Uzynagash,
/// Молодежный → Molodezhny.
/// </summary>
internal static class LatinText
{
    private static readonly FrozenDictionary<char, string> Letters = string.Join(' ',
    [
        "а=a ә=a б=b в=v г=g ғ=g д=d е=e ё=e ж=zh з=z и=i й=y к=k қ=k л=l м=m н=n ң=n о=o ө=o п=p",
        "р=r с=s т=t у=u ұ=u ү=u ф=f х=kh һ=h ц=ts ч=ch ш=sh щ=shch ъ= ы=y і=i ь= э=e ю=yu я=ya",
    ]).Split(' ').ToFrozenDictionary(pair => pair[0], pair => pair[2..]);

    /// <summary>The text with every Cyrillic letter replaced, and every word begun with a capital, as English does with names; other characters stay.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var latin = new StringBuilder(text.Length + 8);
        for (var position = 0; position < text.Length; position++)
        {
            var lower = char.ToLowerInvariant(text[position]);
            var startsWord = position == 0 || text[position - 1] is ' ' or '-' or '.' or '«' or '(' or '"' or '/';
            var letters = lower == 'й' && position > 0 && char.ToLowerInvariant(text[position - 1]) == 'ы' && !IsLetterAt(text, position + 1)
                ? "" // -ый is -y: Rudny
                : Letters.GetValueOrDefault(lower) ?? text[position].ToString();
            latin.Append(letters.Length > 0 && (startsWord || char.IsUpper(text[position]))
                ? char.ToUpperInvariant(letters[0]) + letters[1..]
                : letters);
        }

        return latin.ToString();
    }

    private static bool IsLetterAt(string text, int position) => position < text.Length && char.IsLetter(text[position]);
}
