using System.Buffers;
using System.Text.Json;
using DirectoryApi.Exports.Http;
using DirectoryApi.Exports.Json;
using DirectoryApi.Serving;

namespace DirectoryApi.Feeds;

/// <summary>The addresses of the feeds of changes.</summary>
public static class FeedEndpoints
{
    /// <summary>
    /// Maps the feeds: see <see cref="FeedPaths"/>. They answer GET and HEAD, take <c>language</c> and <c>before</c>, and carry <c>ETag</c>
    /// and <c>Last-Modified</c>. What is wrong with a request is told as problem details (RFC 9457).
    /// </summary>
    /// <param name="endpoints">The server.</param>
    /// <param name="host">Holds the edition that is served.</param>
    public static void MapDirectoryFeeds(this IEndpointRouteBuilder endpoints, DirectoryHost host)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(host);
        endpoints.MapExport(FeedPaths.Json, host, (context, directory) =>
        {
            var page = PageOf(context, directory);
            return new(JsonFeed.MediaType, async (output, _) =>
            {
                await using var json = new Utf8JsonWriter(output, ExportJson.Options);
                JsonFeed.Write(json, page);
            });
        });
        endpoints.MapExport(FeedPaths.Atom, host, (context, directory) =>
        {
            var page = PageOf(context, directory);
            return new(AtomFeed.MediaType, (output, _) =>
            {
                output.Write(AtomFeed.Make(page).Span);
                return Task.CompletedTask;
            });
        });
    }

    private static FeedPage PageOf(HttpContext context, PublishedDirectory directory) =>
        new(context.Request, FeedParameters.Read(context.Request.Query, directory.Snapshot.Changes), directory.Snapshot);
}
