using DirectoryApi.Pages;
using DirectoryApi.Pages.Developers;
using DirectoryApi.Pages.Links;
using DirectoryApi.Pages.Routing;
using DirectoryApi.Serving;

namespace DirectoryApi.Developers.Explorer;

/// <summary>Answers browsers that open the GraphQL endpoint with the explorer. Clients of the API see no difference.</summary>
internal static class ExplorerEndpoint
{
    /// <summary>Lets an endpoint answer with the explorer whoever <see cref="ExplorerRequests"/> tells to be a person.</summary>
    public static void WithExplorer(this IEndpointConventionBuilder endpoint, DirectoryHost host) => endpoint.Add(builder =>
    {
        var answer = builder.RequestDelegate!;
        builder.RequestDelegate = http => ExplorerRequests.AreFor(http.Request) ? ShowAsync(http, host) : answer(http);
    });

    private static Task ShowAsync(HttpContext http, DirectoryHost host)
    {
        var language = PageLanguage.Of(http.Request);
        http.Response.Headers.Vary = "Accept, Accept-Language, Cookie";

        // The page's links to itself in other languages are those of the address where it stands among the pages.
        http.Request.Path = new PageLinks(language).At(DeveloperPages.ExplorerPath);
        var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        return DeveloperPages.Explorer(new PageContext(http, language, host.DirectoryOf(http), now)).ExecuteAsync(http);
    }
}
