using DirectoryApi.Domain.Languages;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Offices;
using DirectoryApi.Places;
using DirectoryApi.Serving;

namespace DirectoryApi.Search;

/// <summary>Answers <c>Query.search</c>.</summary>
[ObjectType("Query")]
public static class SearchQueries
{
    /// <summary>Full-text search.</summary>
    public static SearchPage Search(
        string query,
        Language? language,
        CoordinatesInput? near,
        OfficeFilter? where,
        int? first,
        string? after,
        DirectoryRequest request,
        IResolverContext context,
        CancellationToken cancellationToken)
    {
        QueryArguments.CheckLength(query, "query");
        var point = near?.ToCoordinates("near");
        var size = OfficePaging.CheckSize(first, "first");
        var snapshot = request.Snapshot;
        var found = request.Directory.Search.Search(
            new SearchRequest(query)
            {
                Within = where is null ? null : snapshot.Index.Matching(where.ToCriteria()),
                Near = point,
                Explain = request.ExplainsSearch,
            },
            cancellationToken);
        var cursors = new SearchCursor(query, where, point);
        var start = after is null ? 0 : cursors.IndexAfter(after, found, snapshot, cancellationToken);
        var page = new SearchPage(found, found.Page(start, size, cancellationToken), start, snapshot, cursors, language);
        if (request.ExplainsSearch)
        {
            context.AddExtension(SearchExplanation.Extension, string.Join('.', context.Path), SearchExplanation.Of(page));
        }

        return page;
    }
}
