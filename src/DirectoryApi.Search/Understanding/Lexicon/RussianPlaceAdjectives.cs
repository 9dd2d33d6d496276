using DirectoryApi.Text.Folding;

namespace DirectoryApi.Search.Understanding.Lexicon;

/// <summary>
/// Russian adjectives of places, «Темиртауский ЦОН», «карагандинская полиция», known by what stands in front of their endings.
/// Those of settlements are made by rule and so not always as the language has them; one too many is harmless, since nobody types it.
/// </summary>
internal static class RussianPlaceAdjectives
{
    private const string Suffix = "ск";
    private const int ShortestStem = 5;

    /// <summary>Folded, the longest first.</summary>
    private static readonly string[] Endings = ["ого", "ому", "ими", "ии", "им", "ом", "ая", "ои", "ую", "ое", "ие", "их"];

    private static readonly (string Ending, string[] Stems)[] Rules =
    [
        ("ск", ["ск"]),
        ("ское", ["ск"]),
        ("ский", ["ск"]),
        ("ка", ["ск", "кинск"]),
        ("а", ["инск", "ск"]),
        ("ы", ["инск", "ск"]),
        ("и", ["инск", "ийск"]),
        ("о", ["ск", "инск"]),
        ("е", ["ск", "инск"]),
        ("ь", ["ск", "ьск", "инск"]),
        ("й", ["йск"]),
        ("", ["ск"]),
    ];

    /// <summary>The folded stem of a folded adjective: «карагандинскои» gives «карагандинск»; null for any other word.</summary>
    public static string? StemOf(string folded)
    {
        foreach (var ending in Endings)
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal) && folded.AsSpan(0, folded.Length - ending.Length) is { Length: >= ShortestStem } stem
                && stem.EndsWith(Suffix, StringComparison.Ordinal))
            {
                return stem.ToString();
            }
        }

        return null;
    }

    /// <summary>The folded stems of the adjectives of a name of one word; none for a name of several.</summary>
    public static IEnumerable<string> StemsOf(string name)
    {
        if (name.Contains(' ', StringComparison.Ordinal))
        {
            return [];
        }

        var (ending, stems) = Rules.First(rule => name.EndsWith(rule.Ending, StringComparison.Ordinal));
        return stems.Select(stem => FoldedForm.Of(name.Replace("-", string.Empty, StringComparison.Ordinal).AsSpan()[..^ending.Length]) + stem)
            .Where(stem => stem.Length >= ShortestStem);
    }
}
