using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Offices;
using DirectoryApi.Search.Nearby;
using DirectoryApi.Serving;

namespace DirectoryApi.Places;

/// <summary>Answers <c>Query.nearest</c>.</summary>
[ObjectType("Query")]
public static class NearestQueries
{
    /// <summary>The offices nearest to a point.</summary>
    public static NearestPage Nearest(
        CoordinatesInput to, OfficeFilter? where, double? withinKilometres, int? first, string? after, DirectoryRequest request)
    {
        var query = new NearestQuery(to.ToCoordinates("to"))
        {
            Filter = where is null ? null : request.Snapshot.Index.Matching(where.ToCriteria()),
            WithinKilometres = CheckRadius(withinKilometres),
        };
        var size = OfficePaging.CheckSize(first, "first");
        var fingerprint = QueryFingerprint.Of(query.To, where, query.WithinKilometres);
        var start = after is null ? NearestStart.Beginning : NearestCursor.Decode(after, "after", fingerprint).StartIn(request, query.To);

        // One more than the page has tells whether there is another.
        var found = request.Directory.Nearest.Find(query, start, size + 1);
        return new NearestPage(request, query, found, size, fingerprint, hasPreviousPage: after is not null);
    }

    private static double CheckRadius(double? kilometres) => kilometres switch
    {
        null => double.PositiveInfinity,
        >= 0 => kilometres.Value,
        _ => throw new GraphQLException(FormattableString.Invariant($"Argument \"withinKilometres\" is {kilometres}; it must be 0 or more.")),
    };
}
