namespace DirectoryApi.Importers.Naming;

/// <summary>
/// The genitive of Kazakh nouns (ілік септік): the suffix -ның with its first sound taken from the last sound of the word and its
/// vowel from the word's last vowel.
/// </summary>
internal static class KazakhGenitive
{
    private const string Back = "аоұыяёю";
    private const string Front = "әеөүіэи";

    /// <summary>The first letter of the suffix by the last letter of the word: и and у are glides at the end of a word (би, су).</summary>
    private static readonly (string LastLetters, char First)[] Beginnings =
    [
        (Back + "әеөүіэ" + "мнң", 'н'),
        ("ийулрзж", 'д'),
        ("пфкқтсшщчхцһбвгғд", 'т'),
    ];

    /// <summary>
    /// The genitive of a word or of a phrase, whose last word alone is inflected: Ақкөл ауданы → Ақкөл ауданының. A text that does
    /// not end in a Cyrillic letter comes back as it is.
    /// </summary>
    public static string Of(string nominative)
    {
        ArgumentNullException.ThrowIfNull(nominative);
        var last = nominative.Length == 0 ? ' ' : char.ToLowerInvariant(nominative[^1]);
        var first = Array.Find(Beginnings, beginning => beginning.LastLetters.Contains(last, StringComparison.Ordinal)).First;
        return first == default ? nominative : $"{nominative}{first}{(IsFront(nominative) ? 'і' : 'ы')}ң";
    }

    /// <summary>Whether the last vowel of the last word is a front one; у says nothing, and a word without any other vowel is a back one.</summary>
    private static bool IsFront(string text)
    {
        for (var position = text.Length - 1; position >= 0 && char.IsLetter(text[position]); position--)
        {
            var letter = char.ToLowerInvariant(text[position]);
            if (Back.Contains(letter, StringComparison.Ordinal))
            {
                return false;
            }

            if (Front.Contains(letter, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
