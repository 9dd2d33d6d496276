using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using DirectoryApi.Text.Vocabulary;

namespace DirectoryApi.Text.Transliteration;

/// <summary>
/// Reads a word written in Latin letters as the folded form of the Cyrillic word it stands for: Qarag'andy, Qaraǵandy, Qarağandy
/// and Karagandy all give «караганды». Letters by <c>latin-letters.tsv</c>. Where the habit leaves a choice (y for ы, й, и) the
/// reading is the likeliest one; the looser key joins the others.
/// </summary>
public static class LatinToCyrillic
{
    private const string Apostrophes = "'’ʼ′`´‘";
    private const string Vowels = "аеиоуыэюя";
    private const int LongestGroup = 4;

    /// <summary>Letters written with a combining mark, each as the letter and its two parts.</summary>
    private static readonly (string Composed, string Parts)[] Combined =
    [
        ("á", "a\u0301"), ("ǵ", "g\u0301"), ("ń", "n\u0301"), ("ó", "o\u0301"), ("ú", "u\u0301"), ("ý", "y\u0301"), ("é", "e\u0301"),
        ("ä", "a\u0308"), ("ö", "o\u0308"), ("ü", "u\u0308"), ("ğ", "g\u0306"), ("ñ", "n\u0303"), ("ş", "s\u0327"), ("ū", "u\u0304"),
    ];

    private static readonly SearchValues<char> Acutes = SearchValues.Create("áǵńóúý");
    private static readonly SearchValues<char> Umlauts = SearchValues.Create("äğñŋöūüş");
    private static readonly FrozenDictionary<LatinAlphabet, FrozenDictionary<string, string>> Letters = Load();

    /// <summary>The alphabet that the marks of a word speak for; <see cref="LatinAlphabet.Habit"/> where it has none.</summary>
    public static LatinAlphabet AlphabetOf(string word)
    {
        var lower = Prepare(word);
        return lower switch
        {
            _ when lower.Contains('\'', StringComparison.Ordinal) => LatinAlphabet.Apostrophes2017,
            _ when lower.AsSpan().ContainsAny(Acutes) => LatinAlphabet.Acutes2018,
            _ when lower.AsSpan().ContainsAny(Umlauts) => LatinAlphabet.Umlauts2021,
            _ => LatinAlphabet.Habit,
        };
    }

    /// <summary>
    /// The folded Cyrillic reading of <paramref name="word"/>. Characters that no alphabet has, figures among them, stay as they
    /// are; a word without Latin letters comes back in lower case.
    /// </summary>
    public static string Fold(string word)
    {
        var lower = Prepare(word);
        var alphabet = AlphabetOf(lower);
        var letters = Letters[alphabet];
        var folded = new StringBuilder(lower.Length);
        var afterGlide = false;
        for (var position = 0; position < lower.Length;)
        {
            var (length, read) = Longest(lower, position, letters);
            var isGlide = false;
            if (read is null)
            {
                (read, isGlide) = lower[position] switch
                {
                    'y' when alphabet == LatinAlphabet.Habit => ReadY(folded, afterGlide),
                    '\'' => (string.Empty, false),
                    var other => (other.ToString(), false),
                };
            }

            folded.Append(read);
            afterGlide = isGlide;
            position += length;
        }

        return folded.ToString();
    }

    /// <summary>In the habit y is й behind a vowel and ы elsewhere; behind a vowel and a glide (Tayynsha) it is ы again.</summary>
    private static (string Read, bool IsGlide) ReadY(StringBuilder before, bool afterGlide)
    {
        var isGlide = before.Length == 0 || (Vowels.Contains(before[^1], StringComparison.Ordinal) && !afterGlide);
        return isGlide ? ("и", true) : ("ы", false);
    }

    private static (int Length, string? Read) Longest(string lower, int position, FrozenDictionary<string, string> letters)
    {
        for (var length = Math.Min(LongestGroup, lower.Length - position); length > 0; length--)
        {
            if (letters.TryGetValue(lower.Substring(position, length), out var read))
            {
                return (length, read);
            }
        }

        return (1, null);
    }

    private static string Prepare(string word)
    {
        var lower = word.ToLowerInvariant();
        if (System.Text.Ascii.IsValid(lower))
        {
            return lower;
        }

        foreach (var apostrophe in Apostrophes)
        {
            lower = lower.Replace(apostrophe, '\'');
        }

        return Combined.Aggregate(lower, (text, letter) => text.Replace(letter.Parts, letter.Composed, StringComparison.Ordinal));
    }

    private static FrozenDictionary<LatinAlphabet, FrozenDictionary<string, string>> Load()
    {
        var rows = VocabularyTable.Read("latin-letters.tsv").ToLookup(row => row["alphabet"], row => KeyValuePair.Create(row["latin"], row["cyrillic"]), StringComparer.Ordinal);
        return new Dictionary<LatinAlphabet, string>
        {
            [LatinAlphabet.Habit] = "habit",
            [LatinAlphabet.Apostrophes2017] = "2017",
            [LatinAlphabet.Acutes2018] = "2018",
            [LatinAlphabet.Umlauts2021] = "2021",
        }.ToFrozenDictionary(entry => entry.Key, entry => rows["any"].Concat(rows[entry.Value]).ToFrozenDictionary(StringComparer.Ordinal));
    }
}
