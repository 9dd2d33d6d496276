using DirectoryApi.Domain.Places;

namespace DirectoryApi.Store.Snapshots;

/// <summary>The places of the gazetteer, tied to one another.</summary>
internal static class PlaceGraph
{
    /// <summary>Nodes for every place, each list by its Kazakh names.</summary>
    public static (RegionNode[] Regions, DistrictNode[] Districts, SettlementNode[] Settlements) Of(GazetteerPlaces places)
    {
        RegionNode[] regions =
        [
            .. Sorted(places.Regions, region => region.Names, region => region.Slug)
                .Select((region, position) => new RegionNode(region, position)),
        ];
        var regionsBySlug = regions.ToDictionary(node => node.Region.Slug, StringComparer.Ordinal);

        DistrictNode[] districts =
        [
            .. Sorted(places.Districts, district => district.Names, district => district.Slug)
                .Select(district => new DistrictNode(district, regionsBySlug[district.RegionSlug])),
        ];
        var districtsBySlug = districts.ToDictionary(node => node.District.Slug, StringComparer.Ordinal);

        SettlementNode[] settlements =
        [
            .. Sorted(places.Settlements, settlement => settlement.Names, settlement => settlement.Slug)
                .Select(settlement => new SettlementNode(
                    settlement,
                    regionsBySlug[settlement.RegionSlug],
                    settlement.DistrictSlug is { } slug ? districtsBySlug[slug] : null)),
        ];

        var districtsByRegion = districts.ToLookup(node => node.Region);
        var settlementsByRegion = settlements.ToLookup(node => node.Region);
        foreach (var region in regions)
        {
            region.Districts = districtsByRegion[region].ToArray();
            region.Settlements = settlementsByRegion[region].ToArray();
        }

        var settlementsByDistrict = settlements.ToLookup(node => node.District);
        foreach (var district in districts)
        {
            district.Settlements = settlementsByDistrict[district].ToArray();
        }

        return (regions, districts, settlements);
    }

    private static IEnumerable<T> Sorted<T>(IEnumerable<T> places, Func<T, PlaceNames> names, Func<T, string> slug) =>
        places.OrderBy(place => CollationKey.Of(names(place).Kk, slug(place)), StringComparer.Ordinal);
}
