using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Importers.Tables;

namespace DirectoryApi.Importers.Matching.Candidates;

/// <summary>The level of an office by the words of its name (<c>data/vocabulary/office-levels.tsv</c>).</summary>
internal static class OfficeLevels
{
    private static readonly (OfficeKind Kind, string Language, string Pattern, OfficeLevel Level)[] Rules =
        [.. ImporterTable.Read("office-levels.tsv").Select(row => (
            Enum.Parse<OfficeKind>(row["kind"]),
            row["language"],
            row["pattern"],
            Enum.Parse<OfficeLevel>(row["level"])))];

    /// <summary>The level the words of the name tell; null where they tell none.</summary>
    public static OfficeLevel? InName(OfficeKind kind, Language language, string name)
    {
        var text = name.ToLowerInvariant();
        var tag = language.Tag();
        foreach (var rule in Rules)
        {
            if (rule.Kind == kind && rule.Language == tag && Matches(text, rule.Pattern))
            {
                return rule.Level;
            }
        }

        return null;
    }

    /// <summary>
    /// The level of an office whose name tells none, by its place in the table: offices that stand by themselves serve a region,
    /// their rows a district or city, and rows below those a part of one.
    /// </summary>
    /// <param name="depth">0 for a row of its own, 1 for a row under it, 2 for a row under that.</param>
    /// <param name="district">The district the office names; null where it names none.</param>
    public static OfficeLevel ByPlace(int depth, District? district) => (depth, district?.Kind) switch
    {
        (0, _) => OfficeLevel.Region,
        (1, DistrictKind.City) => OfficeLevel.City,
        (1, _) => OfficeLevel.District,
        _ => OfficeLevel.Local,
    };

    private static bool Matches(string text, string pattern) => pattern switch
    {
        ['^', .. var beginning] => text.StartsWith(beginning, StringComparison.Ordinal),
        [.. var end, '$'] => text.EndsWith(end, StringComparison.Ordinal),
        _ => text.Contains(pattern, StringComparison.Ordinal),
    };
}
