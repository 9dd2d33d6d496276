using System.Collections.Frozen;

namespace DirectoryApi.Text.Stemming;

/// <summary>
/// The Snowball stemmer for Russian, after the published description of the algorithm
/// (https://snowballstem.org/algorithms/russian/stemmer.html). It cuts inflection off, without a dictionary: «населения» and
/// «населений» give «населен». A stem is a key, not a word.
/// </summary>
public static class RussianStemmer
{
    private const string Vowels = "аеиоуыэюя";
    private const int LongestEnding = 6;

    private static readonly FrozenSet<string> GerundsAfterA = Set("в вши вшись");
    private static readonly FrozenSet<string> Gerunds = Set("ив ивши ившись ыв ывши ывшись");

    private static readonly FrozenSet<string> Adjectives =
        Set("ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею");

    private static readonly FrozenSet<string> ParticiplesAfterA = Set("ем нн вш ющ щ");
    private static readonly FrozenSet<string> Participles = Set("ивш ывш ующ");
    private static readonly FrozenSet<string> Reflexives = Set("ся сь");
    private static readonly FrozenSet<string> VerbsAfterA = Set("ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно");

    private static readonly FrozenSet<string> Verbs =
        Set("ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю");

    private static readonly FrozenSet<string> Nouns =
        Set("а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я");

    private static readonly FrozenSet<string> Superlatives = Set("ейш ейше");
    private static readonly FrozenSet<string> Derivations = Set("ост ость");
    private static readonly FrozenSet<string> None = Set(string.Empty);

    /// <summary>The stem of <paramref name="word"/>, in lower case; ё counts as е. A word without a Russian vowel is left as it is.</summary>
    public static string Stem(string word)
    {
        var stem = word.ToLowerInvariant().Replace('ё', 'е');
        var rv = AfterFirst(stem, 0, isVowel: true);
        var r2 = AfterConsonant(stem, AfterConsonant(stem, 0));

        // Step 1.
        if (!Cut(ref stem, rv, Gerunds, GerundsAfterA))
        {
            _ = Cut(ref stem, rv, Reflexives, None);
            if (Cut(ref stem, rv, Adjectives, None))
            {
                _ = Cut(ref stem, rv, Participles, ParticiplesAfterA);
            }
            else if (!Cut(ref stem, rv, Verbs, VerbsAfterA))
            {
                _ = Cut(ref stem, rv, Nouns, None);
            }
        }

        // Step 2.
        if (stem.Length > rv && stem[^1] == 'и')
        {
            stem = stem[..^1];
        }

        // Step 3.
        _ = Cut(ref stem, Math.Max(rv, r2), Derivations, None);

        // Step 4.
        if (stem.Length > rv && stem[^1] == 'ь')
        {
            return stem[..^1];
        }

        _ = Cut(ref stem, rv, Superlatives, None);
        return stem.Length >= rv + 2 && stem.EndsWith("нн", StringComparison.Ordinal) ? stem[..^1] : stem;
    }

    /// <summary>
    /// Cuts the longest ending of the two groups off that lies behind <paramref name="limit"/>. One of the second group must
    /// follow а or я, which stays; where the longest does not, nothing is cut.
    /// </summary>
    private static bool Cut(ref string stem, int limit, FrozenSet<string> endings, FrozenSet<string> endingsAfterA)
    {
        for (var start = Math.Max(limit, stem.Length - LongestEnding); start < stem.Length; start++)
        {
            var ending = stem[start..];
            if (endings.Contains(ending) || (endingsAfterA.Contains(ending) && FollowsA(stem, start, limit)))
            {
                stem = stem[..start];
                return true;
            }

            if (endingsAfterA.Contains(ending))
            {
                return false;
            }
        }

        return false;
    }

    private static bool FollowsA(string stem, int start, int limit) => start > limit && stem[start - 1] is 'а' or 'я';

    /// <summary>The position behind the first vowel, or the first that is none, from <paramref name="start"/> on; the length where there is none.</summary>
    private static int AfterFirst(string word, int start, bool isVowel)
    {
        for (var position = start; position < word.Length; position++)
        {
            if (Vowels.Contains(word[position], StringComparison.Ordinal) == isVowel)
            {
                return position + 1;
            }
        }

        return word.Length;
    }

    /// <summary>The region behind the first consonant that follows a vowel.</summary>
    private static int AfterConsonant(string word, int start) => AfterFirst(word, AfterFirst(word, start, isVowel: true), isVowel: false);

    private static FrozenSet<string> Set(string endings) => endings.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
