using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Tables;

namespace DirectoryApi.Importers.Matching.Candidates;

/// <summary>Tells the formation of an office by its name (<c>data/vocabulary/office-formations.tsv</c>).</summary>
internal static class Formations
{
    private static readonly (OfficeKind Kind, string Language, string Pattern, Formation Formation)[] Rules =
        [.. ImporterTable.Read("office-formations.tsv").Select(row => (Enum.Parse<OfficeKind>(row["kind"]), row["language"], row["pattern"], Enum.Parse<Formation>(row["formation"])))];

    /// <summary>The formation of an office.</summary>
    /// <param name="kind">What the office is.</param>
    /// <param name="language">Language of the name.</param>
    /// <param name="name">The name; null where none is printed.</param>
    public static Formation Of(OfficeKind kind, Language language, string? name)
    {
        if (name is null)
        {
            return Formation.None;
        }

        var text = name.ToLowerInvariant();
        var tag = language.Tag();
        return Array.Find(Rules, rule => rule.Kind == kind && rule.Language == tag && text.Contains(rule.Pattern, StringComparison.Ordinal)).Formation;
    }
}
