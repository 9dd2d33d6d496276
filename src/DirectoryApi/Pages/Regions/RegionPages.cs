using DirectoryApi.Pages.Routing;

namespace DirectoryApi.Pages.Regions;

/// <summary>Browsing by place: the regions, a region, a district.</summary>
internal static class RegionPages
{
    /// <summary>Maps them.</summary>
    public static void Map(PageRoutes pages)
    {
        pages.MapKept("/regions", page => PageResults.Page<RegionsPage>(page));
        pages.MapKept("/regions/{region}", page => page.Snapshot.RegionBySlug(Part(page, "region")) is { } region
            ? PageResults.Page<RegionPage>(page, parameters: (nameof(RegionPage.Region), region))
            : PageResults.NotFound(page));
        pages.MapKept("/regions/{region}/{district}", page => page.Snapshot.DistrictBySlug($"{Part(page, "region")}/{Part(page, "district")}") is { } district
            ? PageResults.Page<DistrictPage>(page, parameters: (nameof(DistrictPage.District), district))
            : PageResults.NotFound(page));
    }

    private static string Part(PageContext page, string name) => (string)page.Http.GetRouteValue(name)!;
}
