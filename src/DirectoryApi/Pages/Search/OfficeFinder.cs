using DirectoryApi.Search;
using DirectoryApi.Search.Nearby;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages.Search;

/// <summary>Finds the offices of queries in the edition of one request.</summary>
internal sealed class OfficeFinder
{
    private readonly PageContext _page;

    /// <summary>A finder for a request.</summary>
    public OfficeFinder(PageContext page) => _page = page;

    /// <summary>The offices of a query: those that the text finds among those that meet the conditions.</summary>
    public OfficeSet Find(SearchQuery query) => Search(query)?.Offices ?? Meeting(query);

    /// <summary>What the query's text finds; null for a query without one.</summary>
    public SearchResult? Search(SearchQuery query) => query.Text is null
        ? null
        : _page.Directory.Search.Search(
            new SearchRequest(query.Text) { Within = query.HasConditions ? Meeting(query) : null, Near = query.Near }, _page.Http.RequestAborted);

    /// <summary>One page of a query's offices: the best first, without a text the nearest, without a point by name.</summary>
    /// <param name="query">The query.</param>
    /// <param name="found">What its text finds; null for a query without one.</param>
    /// <param name="offices">All offices of the query.</param>
    /// <param name="start">How many offices come before.</param>
    /// <param name="count">How many are wanted at most.</param>
    public IReadOnlyList<ListedOffice> Page(SearchQuery query, SearchResult? found, OfficeSet offices, int start, int count)
    {
        if (found is not null)
        {
            return [.. found.Page(start, count, _page.Http.RequestAborted).Select(hit => new ListedOffice(hit.Office, hit.DistanceKilometres))];
        }

        return query.Near is null
            ? [.. offices.From(start).Take(count).Select(position => new ListedOffice(_page.Snapshot.Offices[position], null))]
            : Nearest(new NearestQuery(query.Near.Value) { Filter = offices }, offices, start, count);
    }

    // Offices of which no place is known come behind all others, by name.
    private IReadOnlyList<ListedOffice> Nearest(NearestQuery query, OfficeSet meeting, int start, int count)
    {
        var nearest = _page.Directory.Nearest;
        var located = nearest.Points.Located;
        var near = nearest.Find(query, NearestStart.Beginning, start + count).Skip(start)
            .Select(office => new ListedOffice(_page.Snapshot.Offices[office.Position], office.Kilometres))
            .ToList();
        var nowhere = meeting.Where(position => !located.Contains(position))
            .Skip(Math.Max(start - meeting.CountCommon(located), 0))
            .Take(count - near.Count)
            .Select(position => new ListedOffice(_page.Snapshot.Offices[position], null));
        return [.. near, .. nowhere];
    }

    private OfficeSet Meeting(SearchQuery query)
    {
        var meeting = _page.Snapshot.Index.Matching(query.Criteria);
        return query.Open is null ? meeting : meeting.Intersect(query.Open.OfficesOf(_page.Snapshot));
    }
}
