using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Benchmarks.Synthetic;

/// <summary>Makes the places of offices from those of a gazetteer.</summary>
internal sealed class SyntheticPlaces
{
    private readonly Dictionary<string, Settlement> _settlements;
    private readonly Dictionary<string, Region> _regions;
    private readonly Dictionary<string, District> _districts;
    private readonly Dictionary<(OfficeLevel Level, string Slug), SyntheticPlace> _made = [];

    public SyntheticPlaces(GazetteerPlaces places)
    {
        _settlements = places.Settlements.ToDictionary(settlement => settlement.Slug, StringComparer.Ordinal);
        _regions = places.Regions.ToDictionary(region => region.Slug, StringComparer.Ordinal);
        _districts = places.Districts.ToDictionary(district => district.Slug, StringComparer.Ordinal);
    }

    /// <summary>The place of an office of <paramref name="level"/> in a settlement; of a lower one where the settlement has no such office.</summary>
    public SyntheticPlace Of(OfficeLevel level, Settlement settlement)
    {
        if (!_made.TryGetValue((level, settlement.Slug), out var place))
        {
            _made.Add((level, settlement.Slug), place = Make(level, settlement));
        }

        return place;
    }

    private SyntheticPlace Make(OfficeLevel level, Settlement drawn)
    {
        var region = _regions[drawn.RegionSlug];
        var district = drawn.DistrictSlug is { } slug ? _districts[slug] : null;
        var code = district?.PhoneCode ?? region.PhoneCode;
        var isTown = drawn.Kind is SettlementKind.City or SettlementKind.Town;
        return level switch
        {
            OfficeLevel.Region when _settlements.TryGetValue(region.CentreSlug, out var centre) =>
                new SyntheticPlace(level, centre, SyntheticNames.GenitiveKk(region.Names.Kk), SyntheticNames.GenitiveRu(region.Names.Ru), region.PhoneCode),
            OfficeLevel.District when district is { Kind: not DistrictKind.City } =>
                new SyntheticPlace(level, drawn, SyntheticNames.GenitiveKk(district.Names.Kk), SyntheticNames.GenitiveRu(district.Names.Ru), code),
            OfficeLevel.City or OfficeLevel.District when isTown => Local(OfficeLevel.City),
            _ => Local(OfficeLevel.Local),
        };

        SyntheticPlace Local(OfficeLevel lower)
        {
            var (kk, ru) = drawn.Kind switch
            {
                SettlementKind.City or SettlementKind.Town => ("қаласы", "город"),
                SettlementKind.Settlement => ("кенті", "посёлок"),
                _ => ("ауылы", "село"),
            };
            return new SyntheticPlace(lower, drawn, SyntheticNames.GenitiveKk($"{drawn.Names.Kk} {kk}"), SyntheticNames.GenitiveRu($"{ru} {drawn.Names.Ru}"), code);
        }
    }
}
