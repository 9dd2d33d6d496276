using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Documents;

/// <summary>Answers <c>Query.services</c>, <c>Query.documents</c> and <c>Query.dataset</c>.</summary>
[ObjectType("Query")]
public static class DocumentQueries
{
    /// <summary>All services.</summary>
    public static IReadOnlyList<ServiceNode> Services(DirectoryRequest request) => request.Snapshot.Services;

    /// <summary>All decrees.</summary>
    public static IReadOnlyList<DocumentNode> Documents(DirectoryRequest request) => request.Snapshot.Documents;

    /// <summary>The state of the directory.</summary>
    public static Dataset Dataset(DirectoryRequest request) => new(request.Snapshot);
}
