using System.Collections.Frozen;
using DirectoryApi.Text.Vocabulary;

namespace DirectoryApi.Text.KeyboardLayout;

/// <summary>
/// Converts text typed with the wrong keyboard layout on, key by key after <c>keyboard-keys.tsv</c> (ЙЦУКЕН, and for Kazakh the
/// standard RST KazSSR 903-90). A conversion is a guess: take it only where the text as typed finds nothing and the converted
/// words are known.
/// </summary>
public static class LayoutConverter
{
    private static readonly string[][] Keys =
        [.. VocabularyTable.Read("keyboard-keys.tsv").Select(key => new[] { key["latin"], key["russian"], key["kazakh"] })];

    private static readonly (LayoutMistake Mistake, FrozenDictionary<char, char> Map)[] Maps =
    [
        (LayoutMistake.LatinForRussian, Map(Keys, from: 0, to: 1)),
        (LayoutMistake.LatinForKazakh, Map(Keys, from: 0, to: 2)),
        (LayoutMistake.RussianForKazakh, Map(Keys, from: 1, to: 2)),
        (LayoutMistake.RussianForLatin, Map(Keys, from: 1, to: 0)),
    ];

    /// <summary>
    /// All conversions of <paramref name="text"/> that change it, likeliest first. Words part at white space; a word without a
    /// letter of the layout that was on (a phone, a house number) stays. A comma or full stop at the end of a word may be a
    /// letter or a mark, so such texts are given both ways.
    /// </summary>
    public static IReadOnlyList<LayoutConversion> Convert(string text)
    {
        var conversions = new List<LayoutConversion>();
        foreach (var (mistake, map) in Maps)
        {
            foreach (var keepsMarks in (bool[])[false, true])
            {
                var converted = string.Join(' ', text.Split(' ').Select(word => ConvertWord(word, mistake, map, keepsMarks)));
                if (converted != text && conversions.TrueForAll(other => other.Text != converted))
                {
                    conversions.Add(new LayoutConversion(mistake, converted));
                }
            }
        }

        return conversions;
    }

    private static string ConvertWord(string word, LayoutMistake mistake, FrozenDictionary<char, char> map, bool keepsMarks)
    {
        var letters = keepsMarks ? word.TrimEnd(',', '.') : word;
        return letters.Any(letter => IsTyped(letter, mistake)) && letters.All(letter => map.ContainsKey(letter) || char.IsDigit(letter))
            ? string.Concat(letters.Select(letter => map.GetValueOrDefault(letter, letter))) + word[letters.Length..]
            : word;
    }

    private static bool IsTyped(char letter, LayoutMistake mistake) => mistake is LayoutMistake.LatinForRussian or LayoutMistake.LatinForKazakh
        ? char.IsAsciiLetter(letter)
        : letter is >= '\u0400' and <= '\u04FF';

    private static FrozenDictionary<char, char> Map(string[][] keys, int from, int to)
    {
        var map = new Dictionary<char, char>();
        foreach (var key in keys.Where(key => key[from].Length == 1 && key[to].Length == 1))
        {
            map.TryAdd(key[from][0], key[to][0]);
        }

        return map.ToFrozenDictionary();
    }
}
