using DirectoryApi.Pages.Routing;

namespace DirectoryApi.Pages.Home;

/// <summary>The home page.</summary>
internal static class HomePages
{
    /// <summary>Maps it.</summary>
    public static void Map(PageRoutes pages) => pages.MapKept("/", page => PageResults.Page<HomePage>(page));
}
