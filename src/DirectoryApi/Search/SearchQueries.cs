using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Offices;
using DirectoryApi.Serving;
using DirectoryApi.Search.Index;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search;

/// <summary>Answers <c>Query.search</c>.</summary>
[ObjectType("Query")]
public static class SearchQueries
{
    private const int LongestQuery = 200;

    /// <summary>Full-text search.</summary>
    public static SearchPage Search(
        string query, OfficeFilter? where, int? first, string? after, DirectoryRequest request, CancellationToken cancellationToken)
    {
        if (query.Length > LongestQuery)
        {
            throw new GraphQLException($"Argument \"query\" has {query.Length} characters; at most {LongestQuery} are allowed.");
        }

        var size = OfficePaging.CheckSize(first, "first");
        var found = request.Directory.Search.Search(query, FilterOf(where, request.Snapshot), cancellationToken).Hits;
        var start = after is null ? 0 : IndexAfter(found, after);
        return new SearchPage(found, start, Math.Min(size, found.Count - start));
    }

    private static Func<OfficeNode, bool>? FilterOf(OfficeFilter? where, DirectorySnapshot snapshot)
    {
        if (where is null)
        {
            return null;
        }

        var matching = snapshot.Index.Matching(where.ToCriteria());
        return office => matching.Contains(office.Position);
    }

    private static int IndexAfter(IReadOnlyList<SearchHit> found, string after)
    {
        var key = OfficeCursor.Decode(after, "after");
        for (var index = 0; index < found.Count; index++)
        {
            if (found[index].Office.Office.Key == key)
            {
                return index + 1;
            }
        }

        throw new GraphQLException("Argument \"after\" is a cursor of another search. Start again without it.");
    }
}
