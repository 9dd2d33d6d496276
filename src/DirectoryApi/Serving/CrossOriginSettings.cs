using DirectoryApi.Operations;
using Microsoft.Net.Http.Headers;

namespace DirectoryApi.Serving;

/// <summary>
/// Lets pages of other sites ask the directory. The data is public and no request carries credentials, so any site may by
/// default; the setting <c>Cors:Origins</c> narrows that to some.
/// </summary>
internal static class CrossOriginSettings
{
    private const string Section = "Cors";
    private const string Setting = "Origins";

    private static readonly TimeSpan PreflightLifetime = TimeSpan.FromDays(1);

    /// <summary>The origins whose pages may ask; none for any.</summary>
    /// <exception cref="SettingException">One of them is no origin.</exception>
    public static IReadOnlyList<string> Read(IConfiguration configuration)
    {
        var origins = SettingList.Read(configuration.GetSection($"{Section}:{Setting}"));
        foreach (var origin in origins)
        {
            if (!IsOrigin(origin))
            {
                throw SettingException.In(Section, Setting, $"«{origin}» is not an origin; give scheme and host, such as https://example.org.");
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
            .WithExposedHeaders(HeaderNames.ETag, HeaderNames.Link, HeaderNames.ContentDisposition)
            .SetPreflightMaxAge(PreflightLifetime)));

    // As browsers send it: nothing after the host and the port, and those in lower case.
    private static bool IsOrigin(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.GetLeftPart(UriPartial.Authority) == origin;
}
