using System.Text.Encodings.Web;
using System.Text.Unicode;
using DirectoryApi.Pages.About;
using DirectoryApi.Pages.Assets;
using DirectoryApi.Pages.Developers;
using DirectoryApi.Pages.Discovery;
using DirectoryApi.Pages.Documents;
using DirectoryApi.Pages.Errors;
using DirectoryApi.Pages.Home;
using DirectoryApi.Pages.Links;
using DirectoryApi.Pages.Offices;
using DirectoryApi.Pages.Regions;
using DirectoryApi.Pages.Routing;
using DirectoryApi.Pages.Search;
using DirectoryApi.Pages.Services;
using DirectoryApi.Serving;
using Microsoft.AspNetCore.Components;

namespace DirectoryApi.Pages;

/// <summary>The pages for people: rendered on the server, usable without scripts.</summary>
public static class PageEndpoints
{
    /// <summary>Adds what renders pages.</summary>
    public static IServiceCollection AddDirectoryPages(this IServiceCollection services)
    {
        // Letters of all scripts as they are: escaped, a page in Kazakh would be three times as large.
        return services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).AddSingleton<IComponentActivator, ComponentActivator>();
    }

    /// <summary>Maps the pages and their assets.</summary>
    /// <param name="app">The server.</param>
    /// <param name="host">Holds the edition.</param>
    public static void MapDirectoryPages(this WebApplication app, DirectoryHost host)
    {
        ArgumentNullException.ThrowIfNull(app);
        var pages = new PageRoutes(app, host);
        app.UseFaultPages(pages);
        foreach (var asset in PageAssets.Files)
        {
            app.MapMethods(asset.Path, [HttpMethods.Get, HttpMethods.Head], (HttpContext http) =>
            {
                http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Results.Bytes(asset.Content, asset.MediaType);
            });
        }

        HomePages.Map(pages);
        SearchPages.Map(pages);
        ServicePages.Map(pages);
        RegionPages.Map(pages);
        AboutPages.Map(pages);
        OfficePages.Map(pages);
        DocumentPages.Map(pages);
        DeveloperPages.Map(pages);
        DiscoveryEndpoints.Map(app, host);
        ErrorPages.Map(app, pages);
    }

    /// <summary>Where a visitor who names no page is sent: the home page in their language.</summary>
    internal static IResult RedirectToHome(HttpRequest request)
    {
        request.HttpContext.Response.Headers.Vary = "Accept, Accept-Language, Cookie";
        return Results.Redirect(new PageLinks(PageLanguage.Of(request)).Home);
    }
}
