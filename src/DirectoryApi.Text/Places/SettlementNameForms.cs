using DirectoryApi.Text.Folding;
using DirectoryApi.Text.Stemming;

namespace DirectoryApi.Text.Places;

/// <summary>How the name of a settlement is written in running text: in a case, and with the word for its kind.</summary>
public static class SettlementNameForms
{
    /// <summary>Kazakh words behind a name, folded, whatever suffixes follow them.</summary>
    private static readonly string[] FoldedBehind = ["кала", "ауыл", "кент"];

    /// <summary>Whether text of a <see cref="PlaceKey"/> is a name of the gazetteer in a Russian case other than the one listed: «Астаной», «Усть-Каменогорска».</summary>
    /// <param name="listed">The name as listed.</param>
    /// <param name="key">The key of the text.</param>
    public static bool IsRussianCaseOf(string listed, string key) =>
        RussianCases.OfNoun(listed).Skip(1).Any(form => PlaceKey.Of(form) == key);

    /// <summary>
    /// The keys of a name without the Kazakh suffixes of its last word, with Kazakh letters or without: «Қарағандыдан», «карагандыга». They
    /// are guesses: none need be a name.
    /// </summary>
    public static IEnumerable<string> KeysOfKazakhStems(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var last = text.TrimEnd().LastIndexOfAny([' ', '-']) + 1;
        var (before, word) = (text[..last], text[last..].Trim());
        return [.. new[] { PlaceKey.Of(before + KazakhStemmer.Stem(word)), PlaceKey.Of(before + KazakhStemmer.StemFolded(FoldedForm.Of(word))) }.Distinct()];
    }

    /// <summary>The name without the word for a city, settlement or village in front of it or behind: «г. Алматы», «Алматы қаласынан»; the text itself where it has none.</summary>
    public static string WithoutType(string text)
    {
        var words = PlaceWord.Split(text);
        if (words.Count < 2)
        {
            return text;
        }

        if (PlaceTypeWords.KindInFront(words, 1) is PlaceTypeKind.City or PlaceTypeKind.Settlement)
        {
            return text[words[1].Start..];
        }

        var behind = words[^1];
        return PlaceTypeWords.KindBehind(words, words.Count - 1, PlaceGrammar.Noun) is PlaceTypeKind.City or PlaceTypeKind.Settlement
            || FoldedBehind.Any(word => behind.Key.StartsWith(word, StringComparison.Ordinal))
            ? text[..words[^2].End]
            : text;
    }
}
