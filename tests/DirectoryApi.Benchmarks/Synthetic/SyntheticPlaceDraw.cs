using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Benchmarks.Synthetic;

/// <summary>Draws places for offices, a settlement as often as its population commands.</summary>
internal sealed class SyntheticPlaceDraw
{
    /// <summary>What a settlement counts for where its population is not known.</summary>
    private const int UnknownPopulation = 3_000;

    private readonly IReadOnlyList<Settlement> _settlements;
    private readonly Dictionary<string, Settlement> _bySlug;
    private readonly Dictionary<string, Region> _regions;
    private readonly Dictionary<string, District> _districts;
    private readonly long[] _upTo;
    private readonly Dictionary<(OfficeLevel Level, string Slug), SyntheticPlace> _made = [];

    public SyntheticPlaceDraw(GazetteerPlaces places)
    {
        _settlements = places.Settlements;
        _bySlug = places.Settlements.ToDictionary(settlement => settlement.Slug, StringComparer.Ordinal);
        _regions = places.Regions.ToDictionary(region => region.Slug, StringComparer.Ordinal);
        _districts = places.Districts.ToDictionary(district => district.Slug, StringComparer.Ordinal);
        _upTo = new long[_settlements.Count];
        var sum = 0L;
        for (var index = 0; index < _upTo.Length; index++)
        {
            _upTo[index] = sum += _settlements[index].Population ?? UnknownPopulation;
        }
    }

    /// <summary>A place for an office of <paramref name="level"/>; of a lower one where the settlement drawn has no such office.</summary>
    public SyntheticPlace Next(OfficeLevel level, Random random)
    {
        var settlement = NextSettlement(random);
        if (!_made.TryGetValue((level, settlement.Slug), out var place))
        {
            _made.Add((level, settlement.Slug), place = Make(level, settlement));
        }

        return place;
    }

    /// <summary>A settlement.</summary>
    public Settlement NextSettlement(Random random)
    {
        var index = Array.BinarySearch(_upTo, random.NextInt64(_upTo[^1]));
        return _settlements[index < 0 ? ~index : index + 1];
    }

    private SyntheticPlace Make(OfficeLevel level, Settlement drawn)
    {
        var region = _regions[drawn.RegionSlug];
        var district = drawn.DistrictSlug is { } slug ? _districts[slug] : null;
        var code = district?.PhoneCode ?? region.PhoneCode;
        var isTown = drawn.Kind is SettlementKind.City or SettlementKind.Town;
        return level switch
        {
            OfficeLevel.Region when _bySlug.TryGetValue(region.CentreSlug, out var centre) =>
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
