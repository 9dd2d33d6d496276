using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Tables;

namespace DirectoryApi.Importers.Matching;

/// <summary>The level of an office by the words of its name (<c>data/vocabulary/office-levels.tsv</c>).</summary>
internal static class OfficeLevels
{
    private static readonly (OfficeKind Kind, string Language, string Pattern, OfficeLevel Level)[] Rules =
        [.. EmbeddedTable.Read("office-levels.tsv").Select(row => (
            Enum.Parse<OfficeKind>(row["kind"]),
            row["language"],
            row["pattern"],
            Enum.Parse<OfficeLevel>(row["level"])))];

    /// <summary>
    /// The level. A name that says nothing leaves it to the row's place: offices that stand by themselves serve a region, their
    /// rows a district, and rows below those a part of one.
    /// </summary>
    public static OfficeLevel Of(OfficeKind kind, Language language, string name, int depth)
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

        return depth switch
        {
            0 => OfficeLevel.Region,
            1 => OfficeLevel.District,
            _ => OfficeLevel.Local,
        };
    }

    private static bool Matches(string text, string pattern) => pattern switch
    {
        ['^', .. var beginning] => text.StartsWith(beginning, StringComparison.Ordinal),
        [.. var end, '$'] => text.EndsWith(end, StringComparison.Ordinal),
        _ => text.Contains(pattern, StringComparison.Ordinal),
    };
}
