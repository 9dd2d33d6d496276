using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Offices;
using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Places;

/// <summary>Answers <c>Query.regions</c> and <c>Query.settlements</c>.</summary>
[ObjectType("Query")]
public static class PlaceQueries
{
    /// <summary>All regions.</summary>
    public static IReadOnlyList<RegionNode> Regions(DirectoryRequest request) => request.Snapshot.Regions;

    /// <summary>Settlements by the beginning of a name.</summary>
    public static IReadOnlyList<SettlementNode> Settlements(string name, int? first, DirectoryRequest request) =>
        request.Directory.SettlementNames.Find(name, OfficePaging.CheckSize(first, "first"));
}
