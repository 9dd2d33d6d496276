namespace DirectoryApi.Text.Places;

/// <summary>
/// The case forms of Russian place names, singular, made from the nominative by its ending. A form too many is harmless (it never
/// stands in a text), a missing one loses a place: «Сарань» and «Есиль» both get the endings of either gender.
/// </summary>
internal static class RussianCases
{
    /// <summary>Ending of the nominative, and what stands in its place in the other cases. The first row that fits counts.</summary>
    private static readonly (string Ending, string[] Others)[] Nouns =
    [
        ("ское", ["ского", "скому", "ским", "ском"]),
        ("ое", ["ого", "ому", "ым", "ом"]),
        ("ый", ["ого", "ому", "ым", "ом"]),
        ("ской", ["ского", "скому", "ским", "ском"]),
        ("ский", ["ского", "скому", "ским", "ском"]),
        ("ая", ["ой", "ую"]),
        ("ка", ["ки", "ке", "ку", "кой"]),
        ("га", ["ги", "ге", "гу", "гой"]),
        ("ха", ["хи", "хе", "ху", "хой"]),
        ("жа", ["жи", "же", "жу", "жой", "жей"]),
        ("ша", ["ши", "ше", "шу", "шой", "шей"]),
        ("ия", ["ии", "ию", "ией"]),
        ("а", ["ы", "е", "у", "ой"]),
        ("я", ["и", "е", "ю", "ей"]),
        ("ово", ["ова", "ову", "овом", "ове", "овым"]),
        ("ево", ["ева", "еву", "евом", "еве", "евым"]),
        ("ино", ["ина", "ину", "ином", "ине", "иным"]),
        ("ь", ["и", "я", "ю", "ем", "е", "ью"]),
        ("й", ["я", "ю", "ем", "е", "и"]),
        ("е", []),
        ("ё", []),
        ("и", []),
        ("о", []),
        ("у", []),
        ("ы", []),
        ("э", []),
        ("ю", []),
        ("", ["а", "у", "ом", "ем", "е"]),
    ];

    private static readonly (string Ending, string[] Others)[] Adjectives =
    [
        ("ий", ["ого", "ому", "им", "ом"]),
        ("ый", ["ого", "ому", "ым", "ом"]),
        ("ой", ["ого", "ому", "ым", "им", "ом"]),
        ("ая", ["ой", "ую"]),
    ];

    /// <summary>The nominative and its other cases. In a name of several words an adjective in front is declined with the last word.</summary>
    public static IEnumerable<string> OfNoun(string name)
    {
        yield return name;
        var last = name.LastIndexOf(' ') + 1;
        foreach (var noun in Inflect(name[last..], Nouns))
        {
            yield return name[..last] + noun;
            foreach (var adjective in Inflect(name[..last].TrimEnd(), Adjectives))
            {
                yield return $"{adjective} {noun}";
            }
        }
    }

    /// <summary>The nominative of an adjective and its other cases: Аккольский, Аккольского …; Акмолинская, Акмолинской …</summary>
    public static IEnumerable<string> OfAdjective(string name) => Inflect(name, Adjectives).Prepend(name);

    private static IEnumerable<string> Inflect(string word, (string Ending, string[] Others)[] table)
    {
        var row = table.FirstOrDefault(row => word.EndsWith(row.Ending, StringComparison.Ordinal));
        return row.Others is null ? [] : row.Others.Select(ending => word[..^row.Ending.Length] + ending);
    }
}
