using Microsoft.AspNetCore.Cors.Infrastructure;

namespace DirectoryApi.Serving;

/// <summary>Answers what browsers ask on behalf of other sites' pages. Whoever is none of these, most often an app, does not pay for it.</summary>
internal static class CrossOriginRequests
{
    /// <summary>Applies the default policy to requests that name an origin.</summary>
    public static void UseDirectoryCors(this WebApplication app)
    {
        var service = app.Services.GetRequiredService<ICorsService>();
        var policies = app.Services.GetRequiredService<ICorsPolicyProvider>();
        var log = app.Services.GetRequiredService<ILoggerFactory>();

        // Not as UseCors does it: a middleware that takes services is bound by way of expression trees, which takes memory, and time of each request.
        app.Use(next =>
        {
            var cors = new CorsMiddleware(next, service, log);
            return http => http.Request.Headers.Origin.Count == 0 ? next(http) : cors.Invoke(http, policies);
        });
    }
}
