using System.Text;
using DirectoryApi.Importers.Tables;
using DirectoryApi.Text.Folding;

namespace DirectoryApi.Importers.Matching.Candidates;

/// <summary>
/// The words of a street's name in a form that Kazakh and Russian prints of it share: the consonants, since vowels and endings are
/// what the languages change («Жансүгіров көшесі», «ул. Жансугурова»). Figures stay figures («408-ші орам», «408-ой квартал»).
/// </summary>
internal static class StreetWords
{
    /// <summary>Length from which one consonant more, less or other is taken for a misprint.</summary>
    private const int ForgivingLength = 5;

    private const int ShortestWord = 3;

    private static readonly HashSet<string> Types = ImporterTable.Read("street-types.tsv")
        .SelectMany(row => row["forms"].Split('|'))
        .SelectMany(Split)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The words that name a street, in order, without those for its type.</summary>
    public static IReadOnlyList<string> Of(string street) =>
        Split(street).Where(word => !Types.Contains(word)).Select(KeyOf).OfType<string>().Distinct().ToArray();

    /// <summary>Whether two words are prints of one.</summary>
    public static bool Agree(string left, string right)
    {
        if (char.IsAsciiDigit(left[0]) || char.IsAsciiDigit(right[0]))
        {
            return left == right;
        }

        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        return longer.StartsWith(shorter, StringComparison.Ordinal)
            || (shorter.Length >= ForgivingLength && DiffersByOne(shorter, longer));
    }

    private static IEnumerable<string> Split(string street)
    {
        var word = new StringBuilder();
        foreach (var character in FoldedForm.Of(street))
        {
            if (char.IsLetterOrDigit(character))
            {
                // «408-ой», «8март»: figures and letters are words of their own.
                if (word.Length > 0 && char.IsAsciiDigit(word[^1]) != char.IsAsciiDigit(character))
                {
                    yield return word.ToString();
                    word.Clear();
                }

                word.Append(character);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    /// <summary>The consonants, or where there are too few to tell a word («Абай», «Төле») its first letters; null for initials.</summary>
    private static string? KeyOf(string word)
    {
        if (char.IsAsciiDigit(word[0]))
        {
            return word;
        }

        var skeleton = Skeleton(word);
        return skeleton.Length >= ShortestWord ? skeleton : word.Length >= ShortestWord ? word[..ShortestWord] : null;
    }

    private static string Skeleton(string word)
    {
        var skeleton = new StringBuilder();
        var text = word.Replace("дж", "ж", StringComparison.Ordinal);
        foreach (var letter in text)
        {
            if (!"аеёиоуыэюяьъ".Contains(letter, StringComparison.Ordinal) && (skeleton.Length == 0 || skeleton[^1] != letter || char.IsAsciiDigit(letter)))
            {
                skeleton.Append(letter);
            }
        }

        return skeleton.ToString();
    }

    /// <summary>Whether one letter more, less or other makes one word of the other.</summary>
    private static bool DiffersByOne(string shorter, string longer)
    {
        if (longer.Length - shorter.Length > 1)
        {
            return false;
        }

        var start = 0;
        while (start < shorter.Length && shorter[start] == longer[start])
        {
            start++;
        }

        return longer.Length == shorter.Length
            ? shorter.AsSpan(start + 1).SequenceEqual(longer.AsSpan(start + 1))
            : shorter.AsSpan(start).SequenceEqual(longer.AsSpan(start + 1));
    }
}
