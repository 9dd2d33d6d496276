using System.Collections.Frozen;

namespace DirectoryApi.Text.Places;

/// <summary>
/// Words that say what a name is. Kazakh and English put them behind the name (Ақкөл ауданы), Russian in front of a noun
/// (город Кокшетау) and behind an adjective (Аккольский район).
/// </summary>
internal static class PlaceTypeWords
{
    private const string Division = "бөлім";

    /// <summary>
    /// Russian words behind an adjective. Behind a noun they begin something else: «г. Алматы, район …», «город Астана улица …».
    /// </summary>
    private static readonly FrozenDictionary<string, PlaceTypeKind> BehindAdjective = Table(
        (PlaceTypeKind.Region, "область области областью областей"),
        (PlaceTypeKind.District, "район района районе районом району районы рн"),
        (PlaceTypeKind.Street, "улица улицы улице ул проспект проспекта пр переулок пер микрорайон мкр"));

    private static readonly FrozenDictionary<string, PlaceTypeKind> Behind = Table(
        (PlaceTypeKind.Region, "обл region oblast province"),
        (PlaceTypeKind.District, "district"),
        (PlaceTypeKind.City, "қ city"),
        (PlaceTypeKind.Settlement, "кент кенті ауыл"),
        (PlaceTypeKind.Street, "шағын ш street avenue"));

    private static readonly FrozenDictionary<string, PlaceTypeKind> InFront = Table(
        (PlaceTypeKind.Region, "обл область области областью"),
        (PlaceTypeKind.District, "район района районе районом району рн"),
        (PlaceTypeKind.City, "город города городе городом городу г гор"),
        (PlaceTypeKind.Settlement, "поселок посёлок поселка посёлка поселке посёлке пос п пгт кент село села селе с аул аула ауле а станция станции ст"),
        (PlaceTypeKind.Street, "улица улицы улице ул проспект проспекта пр переулок пер микрорайон мкр площадь имени им"));

    /// <summary>Kazakh words by their stem: whatever suffixes follow, the word behind a name says the same.</summary>
    private static readonly (string Stem, PlaceTypeKind Kind)[] BehindStems =
    [
        ("облыс", PlaceTypeKind.Region),
        ("аудан", PlaceTypeKind.District),
        ("қалас", PlaceTypeKind.City),
        ("қалалық", PlaceTypeKind.City),
        ("ауылы", PlaceTypeKind.Settlement),
        ("ауылдық", PlaceTypeKind.Settlement),
        ("кентін", PlaceTypeKind.Settlement),
        ("стан", PlaceTypeKind.Settlement),
        ("көше", PlaceTypeKind.Street),
        ("даңғыл", PlaceTypeKind.Street),
        (Division, PlaceTypeKind.Office),
        ("филиал", PlaceTypeKind.Office),
    ];

    /// <summary>Words that may stand between a name and the word for its kind: «Ғ.Мүсірепов атындағы аудан», «района имени …».</summary>
    private static readonly FrozenSet<string> Named = FrozenSet.ToFrozenSet(["атындағы", "имени", "им"], StringComparer.Ordinal);

    /// <summary>What the word at <paramref name="next"/>, behind a name of that grammar, says; None where it says nothing.</summary>
    public static PlaceTypeKind KindBehind(List<PlaceWord> words, int next, PlaceGrammar grammar)
    {
        next += next < words.Count && Named.Contains(words[next].Lower) ? 1 : 0;
        if (next >= words.Count)
        {
            return PlaceTypeKind.None;
        }

        // «Рудный №1 бөлімі»
        if (words[next].Lower.All(char.IsAsciiDigit))
        {
            return next + 1 < words.Count && words[next + 1].Lower.StartsWith(Division, StringComparison.Ordinal)
                ? PlaceTypeKind.Office
                : PlaceTypeKind.None;
        }

        var word = words[next].Lower;
        if (grammar == PlaceGrammar.Adjective && (IsAbbreviatedDistrict(words, next) || BehindAdjective.ContainsKey(word)))
        {
            return BehindAdjective.GetValueOrDefault(word, PlaceTypeKind.District);
        }

        if (Behind.TryGetValue(word, out var kind))
        {
            return kind;
        }

        return BehindStems.FirstOrDefault(entry => word.StartsWith(entry.Stem, StringComparison.Ordinal)).Kind;
    }

    /// <summary>
    /// The name without the word for its kind, as a gazetteer lists it («Аккольский район», «район имени Габита Мусрепова»,
    /// «Қазыбек би атындағы аудан»), and how it stands to that word.
    /// </summary>
    public static (string Core, PlaceTypeKind Kind, PlaceGrammar Grammar) Strip(string listed)
    {
        var words = PlaceWord.Split(listed);
        for (var next = 1; next < words.Count; next++)
        {
            var core = listed[..words[next - 1].End].TrimStart('«', '"', '(');
            if (KindBehind(words, next, PlaceGrammar.Noun) is not PlaceTypeKind.None and var kind)
            {
                return (core, kind, PlaceGrammar.Noun);
            }

            if (KindBehind(words, next, PlaceGrammar.Adjective) is not PlaceTypeKind.None and var russian)
            {
                return (core, russian, PlaceGrammar.Adjective);
            }
        }

        for (var first = words.Count - 1; first > 0; first--)
        {
            if (KindInFront(words, first) is not PlaceTypeKind.None and var kind)
            {
                return (listed[words[first].Start..words[^1].End], kind, PlaceGrammar.Noun);
            }
        }

        return (listed, PlaceTypeKind.None, PlaceGrammar.Noun);
    }

    /// <summary>What the word in front of position <paramref name="first"/> says; None where it says nothing.</summary>
    public static PlaceTypeKind KindInFront(List<PlaceWord> words, int first)
    {
        var previous = first - 1;
        previous -= previous > 0 && Named.Contains(words[previous].Lower) && InFront.ContainsKey(words[previous - 1].Lower) ? 1 : 0;
        if (previous < 0)
        {
            return PlaceTypeKind.None;
        }

        return previous > 0 && IsAbbreviatedDistrict(words, previous - 1)
            ? PlaceTypeKind.District
            : InFront.GetValueOrDefault(words[previous].Lower);
    }

    /// <summary>«р-на» is two words to the reader.</summary>
    private static bool IsAbbreviatedDistrict(List<PlaceWord> words, int first) =>
        words[first].Lower == "р" && first + 1 < words.Count && words[first + 1].Lower is "н" or "на" or "не" or "ну" or "ном";

    private static FrozenDictionary<string, PlaceTypeKind> Table(params (PlaceTypeKind Kind, string Words)[] rows) => rows
        .SelectMany(row => row.Words.Split(' '), (row, word) => KeyValuePair.Create(word, row.Kind))
        .ToFrozenDictionary(StringComparer.Ordinal);
}
