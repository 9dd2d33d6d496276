using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Serving;

namespace DirectoryApi.Nodes;

/// <summary>Answers <c>Query.node</c> and <c>Query.nodes</c>.</summary>
[ObjectType("Query")]
public static class NodeQueries
{
    private const int MaximumIds = 100;

    /// <summary>The object of an id; null where there is none.</summary>
    public static object? Node(string id, DirectoryRequest request)
    {
        var snapshot = request.Snapshot;
        return !NodeId.TryDecode(id, out var type, out var key) ? null : type switch
        {
            "Office" => snapshot.OfficeByKey(key),
            "Region" => snapshot.RegionBySlug(key),
            "District" => snapshot.DistrictBySlug(key),
            "Settlement" => snapshot.SettlementBySlug(key),
            "Service" => snapshot.ServiceBySlug(key),
            "Document" => snapshot.DocumentBySlug(key),
            _ => null,
        };
    }

    /// <summary>The objects of several ids, in their order.</summary>
    public static IReadOnlyList<object?> Nodes(IReadOnlyList<string> ids, DirectoryRequest request) =>
        ids.Count <= MaximumIds
            ? [.. ids.Select(id => Node(id, request))]
            : throw new GraphQLException($"Argument \"ids\" has {ids.Count} values; at most {MaximumIds} are allowed.");
}
