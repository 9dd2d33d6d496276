using DirectoryApi.Search;
using DirectoryApi.Search.Highlighting;

namespace DirectoryApi.Pages.Search;

/// <summary>One page of what a query finds, with what there is to say about it.</summary>
/// <param name="Query">The query, on a page that there is.</param>
/// <param name="Found">What its text finds; null for a query without one.</param>
/// <param name="Total">How many offices there are on all pages.</param>
/// <param name="Offices">The offices of the page.</param>
/// <param name="Facets">How the offices can be narrowed down.</param>
public sealed record SearchListing(
    SearchQuery Query, SearchResult? Found, int Total, IReadOnlyList<ListedOffice> Offices, IReadOnlyList<FacetGroup> Facets)
{
    /// <summary>Offices on a page: few enough for a slow phone.</summary>
    public const int PageSize = 10;

    /// <summary>How many pages there are, at least 1.</summary>
    public int PageCount => PagesOf(Total);

    /// <summary>Marks what was asked for; null where there is nothing to mark.</summary>
    public Highlighter? Highlighter { get; } = Found?.Reading is { } reading ? new Highlighter(reading) : null;

    /// <summary>Finds what a query asks for. A page behind the last one is the last one.</summary>
    public static SearchListing Of(PageContext page, SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(query);
        var finder = new OfficeFinder(page);
        var found = finder.Search(query);
        var offices = found?.Offices ?? finder.Find(query);
        var number = Math.Min(query.Page, PagesOf(offices.Count));
        return new SearchListing(
            query with { Page = number },
            found,
            offices.Count,
            finder.Page(query, found, offices, (number - 1) * PageSize, PageSize),
            new FacetGroups(page, finder, query with { Page = 1 }, offices).All());
    }

    private static int PagesOf(int offices) => Math.Max((offices + PageSize - 1) / PageSize, 1);
}
