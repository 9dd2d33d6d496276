using DirectoryApi.Pages.Routing;

namespace DirectoryApi.Pages.Services;

/// <summary>The list of services, and one page for each.</summary>
internal static class ServicePages
{
    /// <summary>Maps them.</summary>
    public static void Map(PageRoutes pages)
    {
        pages.MapKept("/services", page => PageResults.Page<ServicesPage>(page));
        pages.MapKept("/services/{slug}", page => page.Snapshot.ServiceBySlug((string)page.Http.GetRouteValue("slug")!) is { } service
            ? PageResults.Page<ServicePage>(page, parameters: (nameof(ServicePage.Service), service))
            : PageResults.NotFound(page));
    }
}
