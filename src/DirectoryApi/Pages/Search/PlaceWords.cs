using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages.Search;

/// <summary>Names of places, with those around them as far as that tells them apart.</summary>
public static class PlaceWords
{
    /// <summary>Where an office is: «Акколь, Акмолинская область»; null where that is not known.</summary>
    public static string? Of(OfficeNode office, Language language)
    {
        ArgumentNullException.ThrowIfNull(office);
        object? place = (object?)office.Settlement ?? (object?)office.District ?? office.Region;
        return place is null ? null : Of(place, language);
    }

    /// <summary>A settlement, district or region.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static string Of(object place, Language language) => place switch
    {
        SettlementNode settlement => Join(
            settlement.Settlement.Names.In(language),
            DistrictOf(settlement)?.District.Names.In(language),
            settlement.Region.Region.Kind == RegionKind.RepublicanCity && settlement.Region.Region.CentreSlug == settlement.Settlement.Slug
                ? null
                : settlement.Region.Region.Names.In(language)),
        DistrictNode { Region.Region.Kind: RegionKind.RepublicanCity, District.Kind: DistrictKind.City } city => city.Region.Region.Names.In(language),
        DistrictNode district => Join(district.District.Names.In(language), district.Region.Region.Names.In(language)),
        RegionNode region => region.Region.Names.In(language),
        _ => throw new ArgumentException("Not a place.", nameof(place)),
    };

    /// <summary>The same as it begins a heading: «Город Кокшетау».</summary>
    public static string Heading(object place, Language language)
    {
        var name = Of(place, language);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    // Of a district's centre the name says where it is.
    private static DistrictNode? DistrictOf(SettlementNode settlement) =>
        settlement.District is { } district
        && district.District.CentreSlug != settlement.Settlement.Slug
        && district.Region.Region.Kind != RegionKind.RepublicanCity
            ? district
            : null;

    private static string Join(params string?[] names) => string.Join(", ", names.OfType<string>());
}
