using System.Globalization;
using DirectoryApi.Operations;
using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;
using Microsoft.Net.Http.Headers;

namespace DirectoryApi.Pages.Discovery;

/// <summary>What search engines ask for: <c>/robots.txt</c> (RFC 9309) and <c>/sitemap.xml</c>.</summary>
internal static class DiscoveryEndpoints
{
    private const string XmlType = "application/xml; charset=utf-8";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps them.</summary>
    public static void Map(WebApplication app, DirectoryHost host)
    {
        app.MapMethods("/robots.txt", Methods, (HttpRequest request) => Results.Text(RobotsText.Of(OriginOf(request)), "text/plain; charset=utf-8"));
        app.MapMethods("/sitemap.xml", Methods, (HttpContext http) =>
        {
            var sitemap = SitemapOf(http, host);
            return Answer(http, host, stream => sitemap.PartCount == 1 ? sitemap.WritePartAsync(stream, 1) : sitemap.WriteIndexAsync(stream));
        });
        app.MapMethods("/sitemap-{part:int:min(1)}.xml", Methods, (int part, HttpContext http) =>
        {
            var sitemap = SitemapOf(http, host);
            return part <= sitemap.PartCount ? Answer(http, host, stream => sitemap.WritePartAsync(stream, part)) : Results.NotFound();
        });
    }

    private static Sitemap SitemapOf(HttpContext http, DirectoryHost host) => new(host.DirectoryOf(http).Snapshot, OriginOf(http.Request));

    private static string OriginOf(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    // The same tag means the same bytes: addresses tell the origin, which is part of what is asked for.
    private static IResult Answer(HttpContext http, DirectoryHost host, Func<Stream, Task> write)
    {
        var tag = TagOf(host.DirectoryOf(http).Snapshot);
        http.Response.Headers.CacheControl = "no-cache";
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any)))
        {
            http.Response.GetTypedHeaders().ETag = tag;
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        return HttpMethods.IsHead(http.Request.Method)
            ? Results.Stream(_ => Task.CompletedTask, XmlType, entityTag: tag)
            : Results.Stream(write, XmlType, entityTag: tag);
    }

    private static EntityTagHeaderValue TagOf(DirectorySnapshot edition) => new(
        string.Create(CultureInfo.InvariantCulture, $"\"{edition.Edition}.{edition.PublishedAt.ToUnixTimeMilliseconds()}.{ProgramVersion.Current}\""), isWeak: true);
}
