using DirectoryApi.Domain.Languages;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Nodes;
using DirectoryApi.Offices;
using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Places;

/// <summary>Answers the fields of <c>Region</c>.</summary>
[ObjectType<RegionNode>("Region", IsImmutable = true)]
public static class RegionResolvers
{
    /// <summary>The global id.</summary>
    public static string Id(RegionNode region) => NodeId.Encode("Region", region.Region.Slug);

    /// <summary>The slug.</summary>
    public static string Slug(RegionNode region) => region.Region.Slug;

    /// <summary>The ISO 3166-2 code in force today.</summary>
    public static string? Iso31662(RegionNode region) => region.Region.Iso31662;

    /// <summary>The name.</summary>
    public static string Name(RegionNode region, Language? language, DirectoryRequest request) =>
        region.Region.Names.In(request.LanguageOfPlaces(language));

    /// <summary>Earlier, later and abbreviated names.</summary>
    public static IReadOnlyList<string> FormerNames(RegionNode region) => region.Region.FormerNames;

    /// <summary>Its districts.</summary>
    public static IReadOnlyList<DistrictNode> Districts(RegionNode region) => region.Districts;

    /// <summary>Its offices.</summary>
    public static OfficePage Offices(RegionNode region, int? first, string? after, OfficeFilter? where, DirectoryRequest request) =>
        OfficePaging.Page(OfficeSelection.Narrow(region.Offices, request.Snapshot.Index.InRegion(region.Region.Slug), where, request.Snapshot), request.Snapshot, first, after);
}
