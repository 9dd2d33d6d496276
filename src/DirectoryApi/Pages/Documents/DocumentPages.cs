using DirectoryApi.Pages.Routing;

namespace DirectoryApi.Pages.Documents;

/// <summary>The pages of the decrees that the directory rests on.</summary>
internal static class DocumentPages
{
    /// <summary>Maps them.</summary>
    public static void Map(PageRoutes pages)
    {
        pages.MapKept("/documents", page => PageResults.Page<DocumentListPage>(page));
        pages.MapKept("/documents/{slug}", page => page.Snapshot.DocumentBySlug((string)page.Http.Request.RouteValues["slug"]!) is { } document
            ? PageResults.Page<DocumentPage>(page, parameters: ("Document", document))
            : PageResults.NotFound(page));
    }
}
