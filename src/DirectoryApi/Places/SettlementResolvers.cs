using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Places;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Nodes;
using DirectoryApi.Offices;
using DirectoryApi.Search.Nearby;
using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Places;

/// <summary>Answers the fields of <c>Settlement</c>.</summary>
[ObjectType<SettlementNode>("Settlement", IsImmutable = true)]
public static class SettlementResolvers
{
    /// <summary>The global id.</summary>
    public static string Id(SettlementNode settlement) => NodeId.Encode("Settlement", settlement.Settlement.Slug);

    /// <summary>The slug.</summary>
    public static string Slug(SettlementNode settlement) => settlement.Settlement.Slug;

    /// <summary>The name.</summary>
    public static string Name(SettlementNode settlement, Language? language, DirectoryRequest request) =>
        settlement.Settlement.Names.In(request.LanguageOfPlaces(language));

    /// <summary>Other names and spellings.</summary>
    public static IReadOnlyList<string> Aliases(SettlementNode settlement) => settlement.Settlement.Aliases;

    /// <summary>The region it lies in.</summary>
    public static RegionNode Region(SettlementNode settlement) => settlement.Region;

    /// <summary>The district it lies in.</summary>
    public static DistrictNode? District(SettlementNode settlement) => settlement.District;

    /// <summary>Its middle.</summary>
    public static Location Location(SettlementNode settlement) => OfficeLocation.Of(settlement.Settlement);

    /// <summary>Its offices.</summary>
    public static OfficePage Offices(SettlementNode settlement, int? first, string? after, OfficeFilter? where, DirectoryRequest request) =>
        OfficePaging.Page(OfficeSelection.Narrow(settlement.Offices, request.Snapshot.Index.InSettlement(settlement.Settlement.Slug), where, request.Snapshot), request.Snapshot, first, after);
}
