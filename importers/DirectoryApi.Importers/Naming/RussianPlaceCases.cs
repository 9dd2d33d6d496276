using System.Collections.Frozen;
using DirectoryApi.Importers.Tables;

namespace DirectoryApi.Importers.Naming;

/// <summary>
/// The genitive and dative of Russian names of places that stand with the word for their kind: «Аккольский район», «Акмолинская
/// область», «город Астана», «район Шал акына», «село Капал». Only adjectives, the word for the kind and cities are declined; villages
/// keep their nominative beside «села», as official texts have it.
/// </summary>
internal static class RussianPlaceCases
{
    private const string City = "город";

    /// <summary>Cities that keep their nominative (<c>data/vocabulary/russian-place-cases.tsv</c>).</summary>
    private static readonly FrozenSet<string> Undeclined =
        ImporterTable.Read("russian-place-cases.tsv").Select(row => row["name"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words for kinds, by their nominative.</summary>
    private static readonly (string Nominative, string Genitive, string Dative)[] Kinds =
    [
        (City, "города", "городу"),
        ("район", "района", "району"),
        ("область", "области", "области"),
        ("поселок", "поселка", "поселку"),
        ("село", "села", "селу"),
        ("станция", "станции", "станции"),
    ];

    private static readonly (string Nominative, string Genitive, string Dative)[] Adjectives =
    [
        ("ий", "ого", "ому"),
        ("ый", "ого", "ому"),
        ("ая", "ой", "ой"),
    ];

    /// <summary>Endings of cities' names; the first row that fits counts.</summary>
    private static readonly (string Nominative, string Genitive, string Dative)[] Cities =
    [
        ("ый", "ого", "ому"),
        ("ка", "ки", "ке"),
        ("га", "ги", "ге"),
        ("ха", "хи", "хе"),
        ("жа", "жи", "же"),
        ("ша", "ши", "ше"),
        ("а", "ы", "е"),
        ("я", "и", "е"),
        ("ль", "ля", "лю"),
        ("ь", "и", "и"),
        ("й", "я", "ю"),
        ("о", "о", "о"),
        ("е", "е", "е"),
        ("и", "и", "и"),
        ("у", "у", "у"),
        ("ы", "ы", "ы"),
        ("э", "э", "э"),
        ("", "а", "у"),
    ];

    /// <summary>The name in another case; a name without a word for its kind comes back as it is.</summary>
    public static string Decline(string nominative, GrammaticalCase into)
    {
        ArgumentNullException.ThrowIfNull(nominative);
        if (into == GrammaticalCase.Nominative)
        {
            return nominative;
        }

        var words = nominative.Split(' ');
        foreach (var kind in Kinds)
        {
            if (words[0] == kind.Nominative)
            {
                words[0] = Pick(kind, into);
                if (kind.Nominative == City && words.Length == 2)
                {
                    words[1] = DeclineCity(words[1], into);
                }

                return string.Join(' ', words);
            }

            if (words.Length == 2 && words[1] == kind.Nominative)
            {
                return $"{Replace(words[0], Adjectives, into)} {Pick(kind, into)}";
            }
        }

        return nominative;
    }

    private static string DeclineCity(string name, GrammaticalCase into) => Undeclined.Contains(name) ? name : Replace(name, Cities, into);

    private static string Replace(string word, (string Nominative, string Genitive, string Dative)[] endings, GrammaticalCase into)
    {
        var ending = Array.Find(endings, ending => word.EndsWith(ending.Nominative, StringComparison.Ordinal));
        return ending.Nominative is null ? word : word[..^ending.Nominative.Length] + Pick(ending, into);
    }

    private static string Pick((string Nominative, string Genitive, string Dative) forms, GrammaticalCase into) =>
        into == GrammaticalCase.Genitive ? forms.Genitive : forms.Dative;
}
