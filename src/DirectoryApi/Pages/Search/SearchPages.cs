using DirectoryApi.Pages.Routing;

namespace DirectoryApi.Pages.Search;

/// <summary>The page of results, and suggestions for its form.</summary>
internal static class SearchPages
{
    /// <summary>Maps them.</summary>
    public static void Map(PageRoutes pages)
    {
        pages.Map("/search", page => PageResults.Page<ResultsPage>(
            page, parameters: (nameof(ResultsPage.Listing), SearchListing.Of(page, SearchQueryReader.Read(page)))));
        pages.Map("/suggest.json", Suggestions.Answer);
    }
}
