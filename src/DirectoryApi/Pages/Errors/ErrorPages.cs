using DirectoryApi.Pages.Routing;
using DirectoryApi.Serving.Requests;

namespace DirectoryApi.Pages.Errors;

/// <summary>Pages for addresses that lead nowhere and for faults, for those who asked for a page.</summary>
internal static class ErrorPages
{
    /// <summary>Maps the answer to addresses that nothing else answers.</summary>
    public static void Map(WebApplication app, PageRoutes pages) => app.MapFallback((HttpContext http) =>
        Wants(http.Request) ? PageResults.NotFound(pages.ContextOf(http)) : Results.NotFound());

    /// <summary>Answers faults: with a page, or with an empty 500 for programs. The fault itself is logged, and told to nobody.</summary>
    public static void UseFaultPages(this WebApplication app, PageRoutes pages) => app.UseExceptionHandler(new ExceptionHandlerOptions
    {
        ExceptionHandler = http =>
        {
            // The headers of the answer that failed are gone by now.
            RequestIds.Tell(http);
            return Wants(http.Request)
                ? PageResults.Page<FaultPage>(pages.ContextOf(http), StatusCodes.Status500InternalServerError).ExecuteAsync(http)
                : Task.CompletedTask;
        },
    });

    /// <summary>Whether a client asks for a page: a browser does, a program as a rule does not.</summary>
    public static bool Wants(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase) && type.Quality is not 0);
}
