using System.Globalization;
using System.Text.RegularExpressions;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Importers.Matching;

/// <summary>Makes the slugs of offices: region, place, kind and, where the name has one, the number.</summary>
internal sealed partial class OfficeSlugs
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>A slug no office had before. Offices are to be asked for in a stable order, since a second one of the same place gets a number.</summary>
    public string Make(OfficeKind kind, OfficeLevel level, PlacesOfOffice places, string name)
    {
        var parts = new List<string>();
        Add(parts, places.Region?.Slug);
        if (level != OfficeLevel.Region)
        {
            AddPlace(parts, level, places);
        }

        if (level == OfficeLevel.Local)
        {
            Add(parts, QuotedName().Match(name) is { Success: true } quoted ? LatinSlug.Of(quoted.Groups["name"].Value) : places.Settlement?.Slug);
        }

        parts.Add(KindName(kind));
        if (NumberInName().Match(name) is { Success: true } number)
        {
            parts.Add(number.Groups["number"].Value);
        }

        var slug = string.Join('-', parts);
        var unique = slug;
        for (var copy = 2; !_taken.Add(unique); copy++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{slug}-{Suffix(copy)}");
        }

        return unique;
    }

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

    /// <summary>b, c, d, … so that a second office of a place is not taken for the one numbered 2.</summary>
    private static string Suffix(int copy) =>
        copy <= 26 ? ((char)('a' + copy - 1)).ToString() : string.Create(CultureInfo.InvariantCulture, $"x{copy}");

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

    [GeneratedRegex(@"№\s*(?<number>\d{1,3})", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NumberInName();
}
