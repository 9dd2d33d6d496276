using DirectoryApi.Pages.Routing;

namespace DirectoryApi.Pages.Offices;

/// <summary>The page of one office.</summary>
internal static class OfficePages
{
    /// <summary>Maps it.</summary>
    public static void Map(PageRoutes pages) => pages.MapKept("/offices/{slug}", Answer);

    /// <summary>The office of the slug; for a slug that it once had, the way to its own. An office that was withdrawn has its page still.</summary>
    private static IResult Answer(PageContext page)
    {
        var slug = (string)page.Http.Request.RouteValues["slug"]!;
        if (page.Snapshot.OfficeBySlug(slug) is not { } office)
        {
            return PageResults.NotFound(page);
        }

        return office.Office.Slug == slug
            ? PageResults.Page<OfficePage>(page, parameters: ("Office", office))
            : Results.Redirect(page.Links.Office(office.Office.Slug) + page.Http.Request.QueryString, permanent: true);
    }
}
