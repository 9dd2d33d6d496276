using System.Text.RegularExpressions;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Matching.Candidates;

namespace DirectoryApi.Importers.Matching.Identity;

/// <summary>Makes the slugs of offices: place, kind and, where the name has one, the number.</summary>
internal static partial class OfficeSlugs
{
    /// <summary>The slugs a candidate may have.</summary>
    public static SlugSeries Of(Candidate candidate) =>
        new(Make(candidate, withSettlement: false), Make(candidate, withSettlement: true));

    private static string Make(Candidate candidate, bool withSettlement)
    {
        var (level, places) = (candidate.Level, candidate.Places);
        var parts = new List<string>();
        Add(parts, places.Region?.Slug);
        if (level != OfficeLevel.Region)
        {
            AddPlace(parts, level, places);
        }

        var counted = parts.Count;
        if (level == OfficeLevel.Local)
        {
            Add(parts, QuotedNameOf(candidate) ?? places.Settlement?.Slug);
        }
        else if (withSettlement && level != OfficeLevel.Region)
        {
            Add(parts, places.Settlement?.Slug);
        }

        parts.Add(KindName(candidate.Kind));

        // Sections and branches are numbered apart from centres: the second section of a town is not its centre № 2.
        var isToldByNumber = candidate.Number is not null || (level == OfficeLevel.Local && parts.Count == counted + 1);
        if (candidate.Formation == Formation.Transport || isToldByNumber || (level == OfficeLevel.Region && candidate.Parent is not null))
        {
            Add(parts, FormationName(candidate.Formation));
        }

        if (candidate.Number is { } number)
        {
            parts.Add(number);
        }

        return string.Join('-', parts);
    }

    private static string? QuotedNameOf(Candidate candidate) =>
        candidate.Name is { } name && name.Contains('«', StringComparison.Ordinal)
        && QuotedName().Match(name) is { Success: true } quoted && LatinSlug.Of(quoted.Groups["name"].Value) is { Length: > 0 } own
            ? own
            : null;

    /// <summary>The district or settlement; where it shares the region's name, the word that tells it from the region.</summary>
    private static void AddPlace(List<string> parts, OfficeLevel level, PlacesOfOffice places)
    {
        var place = places.District is null ? places.Settlement?.Slug : places.District.Slug[(places.District.Slug.LastIndexOf('/') + 1)..];
        if (place is null || parts.Contains(place))
        {
            place = level switch
            {
                OfficeLevel.City => "city",
                OfficeLevel.District => "district",
                _ => null,
            };
        }

        Add(parts, place);
    }

    private static void Add(List<string> parts, string? slug)
    {
        if (slug is not null && !parts.Contains(slug))
        {
            parts.Add(slug);
        }
    }

    private static string? FormationName(Formation formation) => formation switch
    {
        Formation.Branch => "branch",
        Formation.Section => "section",
        Formation.SubSection => "subsection",
        Formation.Transport => "transport",
        _ => null,
    };

    private static string KindName(OfficeKind kind) => kind switch
    {
        OfficeKind.PublicServiceCentre => "public-service-centre",
        OfficeKind.InternalAffairs => "internal-affairs",
        OfficeKind.AddressBureau => "address-bureau",
        OfficeKind.Defence => "defence",
        OfficeKind.InternalPolicy => "internal-policy",
        OfficeKind.Akimat => "akimat",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of office."),
    };

    [GeneratedRegex(@"«(?<name>[^«»]+)»", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex QuotedName();
}
