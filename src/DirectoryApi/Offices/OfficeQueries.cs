using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Offices;

/// <summary>Answers <c>Query.office</c> and <c>Query.offices</c>.</summary>
[ObjectType("Query")]
public static class OfficeQueries
{
    /// <summary>The office of a slug.</summary>
    public static OfficeNode? Office(string slug, DirectoryRequest request) => request.Snapshot.OfficeBySlug(slug);

    /// <summary>Offices, filtered, ordered and paged.</summary>
    public static OfficePage Offices(
        int? first, string? after, int? last, string? before, OfficeFilter? where, OfficeOrdering? orderBy, DirectoryRequest request)
    {
        var ordering = orderBy ?? OfficeOrdering.Name;
        return OfficePaging.Page(OfficeSelection.From(request.Snapshot, where, ordering), request.Snapshot, first, after, last, before, ordering);
    }
}
