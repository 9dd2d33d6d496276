using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search;

/// <summary>The object <c>SearchFacets</c>: how offices divide.</summary>
/// <param name="Offices">The offices.</param>
/// <param name="Snapshot">Their edition.</param>
public sealed record SearchFacets(OfficeSet Offices, DirectorySnapshot Snapshot)
{
    /// <summary>By kind, the commonest first.</summary>
    public IReadOnlyList<KindCount> Kinds =>
    [
        .. Enum.GetValues<OfficeKind>()
            .Select(kind => new KindCount(kind, Offices.CountCommon(Snapshot.Index.OfKind(kind))))
            .Where(kind => kind.Count > 0)
            .OrderByDescending(kind => kind.Count)
            .ThenBy(kind => kind.Kind),
    ];

    /// <summary>By region, the commonest first.</summary>
    public IReadOnlyList<RegionCount> Regions =>
    [
        .. Snapshot.Regions
            .Select(region => new RegionCount(region, Offices.CountCommon(Snapshot.Index.InRegion(region.Region.Slug))))
            .Where(region => region.Count > 0)
            .OrderByDescending(region => region.Count)
            .ThenBy(region => region.Region.Region.Slug, StringComparer.Ordinal),
    ];
}
