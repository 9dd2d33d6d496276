using DirectoryApi.Developers;
using DirectoryApi.Developers.Explorer;
using DirectoryApi.Pages.Routing;

namespace DirectoryApi.Pages.Developers;

/// <summary>The pages for developers: the guide, what changed in the schema, the explorer.</summary>
internal static class DeveloperPages
{
    /// <summary>Where the changelog of the schema stands, behind the language.</summary>
    public const string ChangesPath = "/developers/changes";

    /// <summary>Where the explorer stands, behind the language.</summary>
    public const string ExplorerPath = "/developers/explorer";

    /// <summary>Maps them.</summary>
    public static void Map(PageRoutes pages)
    {
        pages.Map("/developers", page => Described(page, PageResults.Page<DevelopersPage>(page)));
        pages.Map(ChangesPath, page => Described(page, PageResults.Page<SchemaChangesPage>(page)));
        pages.Map(ExplorerPath, Explorer);
    }

    /// <summary>The explorer, under a policy of its own.</summary>
    public static IResult Explorer(PageContext page)
    {
        var parameters = new Dictionary<string, object?> { [nameof(ExplorerPage.Page)] = page };
        return Described(page, new PageResult<ExplorerPage>(parameters, StatusCodes.Status200OK) { Policy = ExplorerPolicy.ContentSecurityPolicy });
    }

    private static IResult Described(PageContext page, IResult answer)
    {
        page.Http.Response.Headers.Link = SchemaEndpoint.Links;
        return answer;
    }
}
