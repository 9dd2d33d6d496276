using System.Collections.Frozen;
using System.Text;

namespace DirectoryApi.Text.Repair;

/// <summary>Replaces letters of the wrong script inside a word by the letters of its own script that look the same.</summary>
public static class LookAlikes
{
    private const string Latin = "ABCEHIKMOPTXYaceiopxyhk";
    private const string Cyrillic = "АВСЕНІКМОРТХУасеіорхуһк";

    private static readonly FrozenDictionary<char, char> ToCyrillic = Latin.Zip(Cyrillic).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    private static readonly FrozenDictionary<char, char> ToLatin = Latin.Zip(Cyrillic).ToFrozenDictionary(pair => pair.Second, pair => pair.First);

    /// <summary>The skeletons of the characters up to the end of the Cyrillic block: every character of every annex is asked for.</summary>
    private static readonly char[] Skeletons = [.. Enumerable.Range(0, 0x500).Select(code => ToLatin.GetValueOrDefault((char)code, (char)code))];

    /// <summary>
    /// Repairs words that mix Latin and Cyrillic letters; words of one script are left alone. The script of a word is that of the
    /// letters that have no double in the other: «IIД» is Cyrillic by its Д though two letters of three are Latin. Where every
    /// letter has a double, the majority decides, and Cyrillic where there is none. A word with such letters of both scripts is
    /// left as it is. Latin F stands for Ғ beside another letter that only Kazakh has. The text keeps its length.
    /// </summary>
    public static RepairedText Repair(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('A', 'z') < 0)
        {
            return new RepairedText(text, []);
        }

        var repaired = new StringBuilder(text);
        var parts = new List<RepairedPart>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (RepairWord(text[start..end]) is { } word)
            {
                parts.Add(new RepairedPart(RepairKind.WrongScript, start, text[start..end], word));
                repaired.Remove(start, word.Length).Insert(start, word);
            }

            start = end + 1;
        }

        return new RepairedText(parts.Count == 0 ? text : repaired.ToString(), parts);
    }

    /// <summary>One letter for all that look the same: the Latin one for Cyrillic letters that have a Latin double, any other character itself.</summary>
    public static char Skeleton(char letter) => letter < Skeletons.Length ? Skeletons[letter] : letter;

    private static string? RepairWord(string word)
    {
        var latin = word.Count(IsLatin);
        var cyrillic = word.Count(IsCyrillic);
        if (latin == 0 || cyrillic == 0)
        {
            return null;
        }

        var kazakh = word.Any(letter => "әғқңөұүһіӘҒҚҢӨҰҮҺІ".Contains(letter, StringComparison.Ordinal));
        var surelyLatin = word.Any(letter => IsLatin(letter) && !ToCyrillic.ContainsKey(letter) && !(letter == 'F' && kazakh));
        var surelyCyrillic = word.Any(letter => IsCyrillic(letter) && !ToLatin.ContainsKey(letter));
        if (surelyLatin && surelyCyrillic)
        {
            return null;
        }

        var isLatin = surelyLatin || (!surelyCyrillic && latin > cyrillic);
        return isLatin
            ? string.Concat(word.Select(letter => ToLatin.GetValueOrDefault(letter, letter)))
            : string.Concat(word.Select(letter => letter == 'F' ? 'Ғ' : ToCyrillic.GetValueOrDefault(letter, letter)));
    }

    private static bool IsLatin(char letter) => char.IsAsciiLetter(letter);

    private static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u04FF';
}
