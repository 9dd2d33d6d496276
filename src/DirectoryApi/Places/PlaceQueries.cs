using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Offices;
using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Places;

/// <summary>Answers <c>Query.regions</c> and <c>Query.settlements</c>.</summary>
[ObjectType("Query")]
public static class PlaceQueries
{
    private const int LongestName = 100;

    /// <summary>All regions.</summary>
    public static IReadOnlyList<RegionNode> Regions(DirectoryRequest request) => request.Snapshot.Regions;

    /// <summary>Settlements by name.</summary>
    public static IReadOnlyList<SettlementNode> Settlements(string name, int? first, DirectoryRequest request)
    {
        var size = OfficePaging.CheckSize(first, "first");
        return name.Length <= LongestName
            ? request.Directory.SettlementNames.Find(name, size)
            : throw new GraphQLException($"Argument \"name\" has {name.Length} characters; at most {LongestName} are allowed.");
    }
}
