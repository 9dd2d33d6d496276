using DirectoryApi.Pages.Routing;

namespace DirectoryApi.Pages.About;

/// <summary>The page about the data.</summary>
internal static class AboutPages
{
    /// <summary>Maps it.</summary>
    public static void Map(PageRoutes pages) => pages.MapKept("/about", page => PageResults.Page<AboutPage>(page));
}
