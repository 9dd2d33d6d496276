using Microsoft.Net.Http.Headers;

namespace DirectoryApi.Serving;

/// <summary>
/// Lets pages of other sites ask the directory. The data is public and no request carries credentials, so any site may by
/// default; the setting <c>Cors:Origins</c> narrows that to some.
/// </summary>
internal static class CrossOriginSettings
{
    private const string Setting = "Cors:Origins";

    private static readonly TimeSpan PreflightLifetime = TimeSpan.FromDays(1);

    /// <summary>Adds the policy for all endpoints.</summary>
    public static IServiceCollection AddDirectoryCors(this IServiceCollection services, IConfiguration configuration)
    {
        var origins = configuration.GetSection(Setting).Get<string[]>() ?? [];
        return services.AddCors(options => options.AddDefaultPolicy(policy => (origins.Length == 0 ? policy.AllowAnyOrigin() : policy.WithOrigins(origins))
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .AllowAnyHeader()
            .WithExposedHeaders(HeaderNames.ETag, HeaderNames.RetryAfter)
            .SetPreflightMaxAge(PreflightLifetime)));
    }
}
