using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Offices;
using DirectoryApi.Serving;

namespace DirectoryApi.Changes;

/// <summary>Answers <c>Query.changes</c>.</summary>
[ObjectType("Query")]
public static class ChangeQueries
{
    private const int DefaultPage = 100;

    /// <summary>What editions after <paramref name="since"/> changed, oldest first.</summary>
    public static ChangePage Changes(int since, int? first, string? after, DirectoryRequest request)
    {
        if (since < 0)
        {
            throw new GraphQLException($"Argument \"since\" is {since}; it must be 0 or the number of an edition. 0 gives everything from the first edition on.");
        }

        var changes = request.Snapshot.Changes;
        var size = OfficePaging.CheckSize(first ?? DefaultPage, "first");
        var wanted = changes.IndexAfter(since);
        var start = after is null ? wanted : Math.Max(wanted, ChangeCursor.IndexAfter(after, changes));
        return new ChangePage(changes, wanted, start, Math.Min(size, changes.Count - start));
    }
}
