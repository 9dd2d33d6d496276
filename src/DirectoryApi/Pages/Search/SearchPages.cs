using DirectoryApi.Pages.Routing;

namespace DirectoryApi.Pages.Search;

/// <summary>The page of results, and suggestions for its form.</summary>
internal static class SearchPages
{
    /// <summary>Maps them.</summary>
    public static void Map(PageRoutes pages)
    {
        pages.MapKept("/search", Answer);
        pages.MapKept("/suggest.json", Suggestions.Answer);
    }

    private static IResult Answer(PageContext page)
    {
        var query = SearchQueryReader.Read(page);
        var results = PageResults.Page<ResultsPage>(page, parameters: (nameof(ResultsPage.Listing), SearchListing.Of(page, query)));

        // What is left of a stretch that has begun is told to the minute.
        return query.Open is { IsInstant: false } ? new FreshResult(results) : results;
    }
}
