using DirectoryApi.Domain.Offices;
using DirectoryApi.Text.Vocabulary;

namespace DirectoryApi.Search.Understanding.Lexicon;

/// <summary>The tables <c>data/vocabulary/search-*.tsv</c>.</summary>
internal static class PhraseTables
{
    private const int KindWeight = 200;
    private const int ServiceWeight = 50;
    private const string LevelPrefix = "Level:";

    /// <summary>Abbreviations with a mark inside, in lower case: «р-н», «ш/а».</summary>
    public static IEnumerable<string> JoinedAbbreviations => Rows("search-roles.tsv").Select(row => row["forms"])
        .Concat(Rows("search-intents.tsv").Select(row => row["phrases"]))
        .SelectMany(Split)
        .Where(form => form.AsSpan().IndexOfAny('-', '/') > 0 && !form.Contains(' ', StringComparison.Ordinal))
        .Select(form => form.ToLowerInvariant());

    /// <summary>Names of places outside the country.</summary>
    public static IEnumerable<string> Elsewhere => Rows("search-elsewhere.tsv").SelectMany(row => Split(row["names"]));

    /// <summary>Names that the gazetteer does not list, with the type and slug of their places.</summary>
    public static IEnumerable<(string Type, string Slug, string Name)> PlaceNames =>
        Rows("search-place-names.tsv").SelectMany(row => Split(row["names"]), (row, name) => (row["type"], row["slug"], name));

    /// <summary>The phrases of all other tables.</summary>
    public static IEnumerable<Phrase> Read() => [.. Kinds(), .. Services(), .. Intents(), .. Roles()];

    private static IEnumerable<Phrase> Kinds()
    {
        foreach (var row in Rows("search-kinds.tsv"))
        {
            var sense = new KindSense(
                Enum.Parse<OfficeKind>(row["kind"]),
                row["level"].Length == 0 ? null : Enum.Parse<OfficeLevel>(row["level"]),
                row["rank"] == "second");
            foreach (var phrase in Split(row["phrases"]))
            {
                yield return new Phrase(phrase, KindWeight, meaning => meaning.Add(sense));
            }
        }
    }

    private static IEnumerable<Phrase> Services()
    {
        foreach (var row in Rows("search-services.tsv"))
        {
            var senses = Split(row["kinds"]).Select((kind, index) => new KindSense(Enum.Parse<OfficeKind>(kind), Level: null, index > 0)).ToArray();
            var service = new ServiceMeaning(Split(row["services"]), senses);
            foreach (var phrase in Split(row["phrases"]))
            {
                yield return new Phrase(phrase, ServiceWeight, meaning => meaning.Add(service));
            }
        }
    }

    private static IEnumerable<Phrase> Intents()
    {
        foreach (var row in Rows("search-intents.tsv"))
        {
            var intent = Enum.Parse<QueryIntent>(row["intent"]);
            foreach (var phrase in Split(row["phrases"]))
            {
                yield return new Phrase(phrase, 0, meaning => meaning.Intent ??= intent);
            }
        }
    }

    private static IEnumerable<Phrase> Roles()
    {
        foreach (var row in Rows("search-roles.tsv"))
        {
            var add = RoleOf(row["role"], row["position"]);
            foreach (var phrase in Split(row["forms"]))
            {
                yield return new Phrase(phrase, 0, add);
            }
        }
    }

    private static Action<PhraseMeaning> RoleOf(string name, string position)
    {
        if (name.StartsWith(LevelPrefix, StringComparison.Ordinal))
        {
            var level = Enum.Parse<OfficeLevel>(name[LevelPrefix.Length..]);
            return meaning => meaning.Level = level;
        }

        var role = Enum.Parse<WordRole>(name);
        return meaning =>
        {
            meaning.RoleInFront |= position is "before" or "both" ? role : WordRole.None;
            meaning.RoleBehind |= position is "behind" or "both" ? role : WordRole.None;
        };
    }

    private static string[] Split(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string file) => VocabularyTable.Read(typeof(PhraseTables).Assembly, file);
}
