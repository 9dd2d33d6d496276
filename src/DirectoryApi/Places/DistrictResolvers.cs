using DirectoryApi.Domain.Languages;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Nodes;
using DirectoryApi.Offices;
using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Places;

/// <summary>Answers the fields of <c>District</c>.</summary>
[ObjectType<DistrictNode>("District", IsImmutable = true)]
public static class DistrictResolvers
{
    /// <summary>The global id.</summary>
    public static string Id(DistrictNode district) => NodeId.Encode("District", district.District.Slug);

    /// <summary>The slug.</summary>
    public static string Slug(DistrictNode district) => district.District.Slug;

    /// <summary>The name.</summary>
    public static string Name(DistrictNode district, Language? language, DirectoryRequest request) =>
        district.District.Names.In(request.LanguageOfPlaces(language));

    /// <summary>The region it lies in.</summary>
    public static RegionNode Region(DistrictNode district) => district.Region;

    /// <summary>Its settlements.</summary>
    public static IReadOnlyList<SettlementNode> Settlements(DistrictNode district) => district.Settlements;

    /// <summary>Its offices.</summary>
    public static OfficePage Offices(DistrictNode district, int? first, string? after, OfficeFilter? where, DirectoryRequest request) =>
        OfficePaging.Page(OfficeSelection.Narrow(district.Offices, request.Snapshot.Index.InDistrict(district.District.Slug), where, request.Snapshot), request.Snapshot, first, after);
}
