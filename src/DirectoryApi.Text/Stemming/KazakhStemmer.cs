using System.Buffers;
using System.Collections.Frozen;

namespace DirectoryApi.Text.Stemming;

/// <summary>
/// A light stemmer for Kazakh nouns: it takes off plural, possessive and case, at most one of each, and leaves derivation alone
/// (қалалық stays). Of all ways to read a word the one wins whose stem is a known word, with the least taken off; a word that
/// leads to none loses as much as the rules of assimilation and vowel harmony allow. Words of less than four letters stay.
/// </summary>
public static class KazakhStemmer
{
    private const int LeastWord = 4;
    private const int LeastStem = 3;

    /// <summary>In a folded word the short suffixes are too often the end of a Russian word or of a stem.</summary>
    private const int LeastFoldedSuffix = 3;

    /// <summary>Letters that in a word without Kazakh ones speak for Russian.</summary>
    private static readonly SearchValues<char> Russian = SearchValues.Create("щцьъэ");

    private static readonly Alphabet Printed = new(KazakhSuffixes.Printed, KazakhStemList.Printed, isFolded: false);
    private static readonly Alphabet Folded = new(KazakhSuffixes.Folded, KazakhStemList.Folded, isFolded: true);

    /// <summary>The stem of a word as printed, in lower case: «облысының» gives «облыс», «орталығынан» «орталық».</summary>
    public static string Stem(string word) => Stem(word.ToLowerInvariant(), Printed);

    /// <summary>
    /// The stem of a word in its <see cref="Folding.FoldedForm"/>, for text typed without Kazakh letters: «акимдигинин» gives
    /// «акимдик».
    /// </summary>
    public static string StemFolded(string folded) => Stem(folded, Folded);

    private static string Stem(string word, Alphabet alphabet)
    {
        if (word.Length < LeastWord || alphabet.Stems.Contains(word))
        {
            return word;
        }

        var readings = Readings(word, alphabet).OrderByDescending(reading => reading.Stem.Length).ToList();
        foreach (var reading in readings)
        {
            if (KazakhStemRepair.Candidates(reading).FirstOrDefault(alphabet.Stems.Contains) is { } known)
            {
                return known;
            }
        }

        var deepest = readings.FindLast(reading => IsPlausible(word, reading, alphabet));
        return deepest.Stem is null ? word : KazakhStemRepair.Repair(deepest);
    }

    private static IEnumerable<KazakhReading> Readings(string word, Alphabet alphabet)
    {
        var whole = new KazakhReading(word, null, null, InHarmony: true);
        foreach (var withoutCase in Strip(whole, alphabet, KazakhLayer.Case, KazakhLayer.CaseAfterPossessive, KazakhLayer.Attributive).Append(whole))
        {
            var mustBePossessed = withoutCase.Outer?.Layer == KazakhLayer.CaseAfterPossessive;
            var possessed = mustBePossessed
                ? Strip(withoutCase, alphabet, KazakhLayer.Possessive)
                : Strip(withoutCase, alphabet, KazakhLayer.PolitePossessive, KazakhLayer.PersonalPossessive)
                    .Concat(withoutCase == whole ? Strip(withoutCase, alphabet, KazakhLayer.Possessive) : [])
                    .Append(withoutCase);
            foreach (var reading in possessed)
            {
                if (reading != whole)
                {
                    yield return reading;
                }

                foreach (var singular in Strip(reading, alphabet, KazakhLayer.Plural))
                {
                    yield return singular;
                }
            }
        }
    }

    private static IEnumerable<KazakhReading> Strip(KazakhReading reading, Alphabet alphabet, params KazakhLayer[] layers)
    {
        if (!alphabet.Suffixes.TryGetValue(reading.Stem[^1], out var suffixes))
        {
            yield break;
        }

        foreach (var suffix in suffixes)
        {
            if (layers.Contains(suffix.Layer)
                && reading.Stem.Length > suffix.Text.Length + 1
                && reading.Stem.EndsWith(suffix.Text, StringComparison.Ordinal))
            {
                var stem = reading.Stem[..^suffix.Text.Length];
                if ((KazakhSounds.Of(stem[^1]) & suffix.After) != KazakhSound.None)
                {
                    var inHarmony = alphabet.IsFolded || KazakhSounds.InHarmony(stem, suffix.Text);
                    yield return new KazakhReading(stem, suffix, reading.Outer ?? suffix, reading.InHarmony && inHarmony);
                }
            }
        }
    }

    private static bool IsPlausible(string word, KazakhReading reading, Alphabet alphabet)
    {
        var stem = reading.Stem;
        return stem.Length >= LeastStem
            && reading.InHarmony
            && stem.Any(KazakhSounds.IsVowel)
            && reading.Inner?.Layer is not (KazakhLayer.PersonalPossessive or KazakhLayer.Attributive)
            && (reading.Inner?.Layer != KazakhLayer.Possessive || KazakhStemRepair.MayBePossessed(word, stem))
            && KazakhStemRepair.MayBeAccusative(word, stem)
            && (!alphabet.IsFolded || (word.Length - stem.Length >= LeastFoldedSuffix && !stem.AsSpan().ContainsAny(Russian)));
    }

    /// <summary>What the two ways of writing differ in.</summary>
    private sealed class Alphabet(IReadOnlyList<KazakhSuffix> suffixes, FrozenSet<string> stems, bool isFolded)
    {
        /// <summary>The suffixes by their last letter, so that a word is tried with few of them.</summary>
        public FrozenDictionary<char, KazakhSuffix[]> Suffixes { get; } =
            suffixes.GroupBy(suffix => suffix.Text[^1]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

        public FrozenSet<string> Stems { get; } = stems;

        public bool IsFolded { get; } = isFolded;
    }
}
