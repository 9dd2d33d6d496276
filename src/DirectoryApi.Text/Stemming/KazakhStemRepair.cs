namespace DirectoryApi.Text.Stemming;

/// <summary>Undoes what a suffix that begins with a vowel does to the stem: орталығ- is орталық, орн- is орын.</summary>
internal static class KazakhStemRepair
{
    private const int LeastVoicedStem = 4;

    /// <summary>The stem as it stands, and as it may have been, likeliest first.</summary>
    public static IEnumerable<string> Candidates(KazakhReading reading)
    {
        var stem = reading.Stem;
        yield return stem;
        if (!BeginsWithVowel(reading.Inner))
        {
            yield break;
        }

        if (Devoiced(stem[^1]) is { } last)
        {
            yield return stem[..^1] + last;
        }

        // A narrow vowel drops out in front of н л р з: орын, орны; ерін, ерні; халық, халқы.
        if (stem.Length >= 3 && !KazakhSounds.IsVowel(stem[^1]) && !KazakhSounds.IsVowel(stem[^2]))
        {
            foreach (var vowel in "ыіуүи")
            {
                yield return stem[..^1] + vowel + stem[^1];
            }
        }
    }

    /// <summary>The stem of a word that is in no list: only the last consonant can be told.</summary>
    public static string Repair(KazakhReading reading) =>
        BeginsWithVowel(reading.Inner) && reading.Stem.Length >= LeastVoicedStem && Devoiced(reading.Stem[^1]) is { } last
            ? reading.Stem[..^1] + last
            : reading.Stem;

    /// <summary>
    /// False where a closing ы, і is part of the word: doers (тұтынушы), adjectives (шектеулі), verbs (беріледі, берілетін,
    /// көрсетілсін), patronymics (Момышұлы), and short nouns in -ын, -ін whose н looks like a case (алтын).
    /// </summary>
    public static bool MayBePossessed(string word, string stem)
    {
        var end = word[stem.Length..];
        return end switch
        {
            "ы" or "і" or "и" => !EndsInAny(stem, "ш", "ул", "ұл", "ад", "ед", "йд", "ид") && !IsAttributive(stem),
            "ын" or "ін" or "ин" => stem.Length >= LeastVoicedStem && !EndsInAny(stem, "ш", "ат", "ет", "йт", "ит", "лс"),
            _ => stem[^1] != 'ш' || end[0] is not ('ы' or 'і'),
        };
    }

    /// <summary>False for the participle behind a possessive (қабылданғаны), which is no accusative of a word in -ға.</summary>
    public static bool MayBeAccusative(string word, string stem) =>
        word[stem.Length..] is not ("ны" or "ні" or "ни") || !EndsInAny(stem, "ға", "ге", "қа", "ке", "га", "ка");

    /// <summary>A ғ or г behind a consonant begins a suffix: жылғы, кейінгі; so does қ or к: алғашқы, ішкі.</summary>
    private static bool IsAttributive(string stem) => stem[^1] is 'ғ' or 'г' or 'қ' or 'к' && !KazakhSounds.IsVowel(stem[^2]);

    private static bool BeginsWithVowel(KazakhSuffix? suffix) => suffix is { } inner && KazakhSounds.IsVowel(inner.Text[0]);

    private static char? Devoiced(char letter) => letter switch
    {
        'ғ' => 'қ',
        'г' => 'к',
        'б' => 'п',
        _ => null,
    };

    private static bool EndsInAny(string stem, params ReadOnlySpan<string> ends)
    {
        foreach (var end in ends)
        {
            if (stem.EndsWith(end, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
