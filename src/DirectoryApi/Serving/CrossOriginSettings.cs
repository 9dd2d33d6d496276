using DirectoryApi.Operations;
using DirectoryApi.Operations.Configuration;
using DirectoryApi.Serving.RateLimiting;
using Microsoft.Net.Http.Headers;

namespace DirectoryApi.Serving;

/// <summary>
/// Lets pages of other sites ask the directory. The data is public and no request carries credentials, so any site may by
/// default; the setting <c>Cors:Origins</c> narrows that to some.
/// </summary>
internal static class CrossOriginSettings
{
    private static readonly TimeSpan PreflightLifetime = TimeSpan.FromDays(1);

    private static readonly ListSetting Origins = new(
        "Cors", nameof(Origins), "any origin", "origins such as `https://example.org`", "sites whose pages may ask the directory");

    /// <summary>The settings of the section.</summary>
    public static IReadOnlyList<Setting> All { get; } = [Origins];

    /// <summary>The origins whose pages may ask; none for any.</summary>
    /// <exception cref="SettingException">One of them is no origin.</exception>
    public static IReadOnlyList<string> Read(IConfiguration configuration)
    {
        var origins = Origins.Read(configuration);
        foreach (var origin in origins)
        {
            if (!IsOrigin(origin))
            {
                throw Origins.Error($"«{origin}» is not an origin; give scheme and host, such as https://example.org.");
            }
        }

        return origins;
    }

    /// <summary>Adds the policy for all endpoints.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="origins">The origins whose pages may ask; none for any.</param>
    public static IServiceCollection AddDirectoryCors(this IServiceCollection services, IReadOnlyList<string> origins) => services.AddCors(options => options.AddDefaultPolicy(policy => (origins.Count == 0 ? policy.AllowAnyOrigin() : policy.WithOrigins([.. origins]))
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .AllowAnyHeader()
            .WithExposedHeaders(
                HeaderNames.ETag, HeaderNames.Link, HeaderNames.ContentDisposition, HeaderNames.RetryAfter, RateLimitHeaders.PolicyName, RateLimitHeaders.Name, Requests.RequestIds.Header)
            .SetPreflightMaxAge(PreflightLifetime)));

    // As browsers send it: nothing after the host and the port, and those in lower case.
    private static bool IsOrigin(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.GetLeftPart(UriPartial.Authority) == origin;
}
