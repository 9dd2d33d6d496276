using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search;

/// <summary>The object <c>SearchFacets</c>: how offices divide.</summary>
/// <param name="Offices">The offices.</param>
public sealed record SearchFacets(IReadOnlyList<OfficeNode> Offices)
{
    /// <summary>By kind, the commonest first.</summary>
    public IReadOnlyList<KindCount> Kinds =>
        [.. Offices.CountBy(office => office.Office.Kind).OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key).Select(kind => new KindCount(kind.Key, kind.Value))];

    /// <summary>By region, the commonest first.</summary>
    public IReadOnlyList<RegionCount> Regions =>
        [.. Offices
            .Where(office => office.Region is not null)
            .CountBy(office => office.Region!)
            .OrderByDescending(region => region.Value)
            .ThenBy(region => region.Key.Region.Slug, StringComparer.Ordinal)
            .Select(region => new RegionCount(region.Key, region.Value))];
}
