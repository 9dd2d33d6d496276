using System.Collections.Frozen;
using DirectoryApi.Domain.Places;

namespace DirectoryApi.Text.Places;

/// <summary>The places of the country, as they stood in 2010 to 2012. Immutable; safe to share between threads.</summary>
public sealed class Gazetteer
{
    private readonly FrozenDictionary<string, Region> _regions;
    private readonly FrozenDictionary<string, District> _districts;
    private readonly FrozenDictionary<string, Settlement> _settlements;
    private readonly ILookup<string, District> _districtsByRegion;
    private readonly ILookup<string, Settlement> _settlementsByRegion;
    private readonly Lazy<PlaceResolver> _resolver;

    /// <summary>Takes places whose slugs are unique and whose references hold; <see cref="GazetteerReader"/> checks both.</summary>
    /// <exception cref="ArgumentException">A slug is given twice.</exception>
    public Gazetteer(IReadOnlyList<Region> regions, IReadOnlyList<District> districts, IReadOnlyList<Settlement> settlements)
    {
        Regions = [.. regions];
        Districts = [.. districts];
        Settlements = [.. settlements];
        _regions = BySlug(Regions, region => region.Slug, nameof(regions));
        _districts = BySlug(Districts, district => district.Slug, nameof(districts));
        _settlements = BySlug(Settlements, settlement => settlement.Slug, nameof(settlements));
        _districtsByRegion = Districts.ToLookup(district => district.RegionSlug, StringComparer.Ordinal);
        _resolver = new Lazy<PlaceResolver>(() => new PlaceResolver(this));
        _settlementsByRegion = Settlements.ToLookup(settlement => settlement.RegionSlug, StringComparer.Ordinal);
    }

    /// <summary>Regions in the order of their file.</summary>
    public IReadOnlyList<Region> Regions { get; }

    /// <summary>Districts, cities beside the districts and districts of cities, in the order of their file.</summary>
    public IReadOnlyList<District> Districts { get; }

    /// <summary>Settlements in the order of their file.</summary>
    public IReadOnlyList<Settlement> Settlements { get; }

    /// <summary>Finds these places in text. Made when it is first asked for, and once for all who ask.</summary>
    public PlaceResolver Resolver => _resolver.Value;

    /// <summary>The region with this slug, or null.</summary>
    public Region? FindRegion(string slug) => _regions.GetValueOrDefault(slug);

    /// <summary>The district with this slug (<c>akmola/akkol</c>), or null.</summary>
    public District? FindDistrict(string slug) => _districts.GetValueOrDefault(slug);

    /// <summary>The settlement with this slug, or null.</summary>
    public Settlement? FindSettlement(string slug) => _settlements.GetValueOrDefault(slug);

    /// <summary>The districts of a region; empty for a slug that is not known.</summary>
    public IEnumerable<District> DistrictsOf(string regionSlug) => _districtsByRegion[regionSlug];

    /// <summary>The settlements of a region; empty for a slug that is not known.</summary>
    public IEnumerable<Settlement> SettlementsOf(string regionSlug) => _settlementsByRegion[regionSlug];

    private static FrozenDictionary<string, TPlace> BySlug<TPlace>(IReadOnlyList<TPlace> places, Func<TPlace, string> slug, string parameter)
    {
        var repeated = places.GroupBy(slug, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any());
        return repeated is null
            ? places.ToFrozenDictionary(slug, StringComparer.Ordinal)
            : throw new ArgumentException($"The slug \"{repeated.Key}\" is given twice.", parameter);
    }
}
