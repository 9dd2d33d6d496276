using System.Globalization;
using System.IO.Hashing;
using System.Text;
using DirectoryApi.Operations;
using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;

namespace DirectoryApi.Exports.Http;

/// <summary>
/// Answers GET and HEAD with files made from the edition that is served. Caches may keep them, but ask each time whether there is a newer
/// one: what a file holds depends on the edition, the program and the address alone, and so does its entity tag.
/// </summary>
internal static class ExportEndpoint
{
    private const int TagBytes = 12;
    private const string CacheControl = "public, no-cache";

    /// <summary>Maps a file.</summary>
    /// <param name="endpoints">Where to.</param>
    /// <param name="pattern">Its path.</param>
    /// <param name="host">Holds the edition.</param>
    /// <param name="represent">Reads the request, and says what the file is. It may throw a <see cref="RequestProblemException"/>.</param>
    public static IEndpointConventionBuilder MapExport(
        this IEndpointRouteBuilder endpoints, string pattern, DirectoryHost host, Func<HttpContext, PublishedDirectory, Representation> represent) =>
        endpoints.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], context =>
        {
            try
            {
                var directory = host.DirectoryOf(context);
                return SendAsync(context, directory.Snapshot, represent(context, directory));
            }
            catch (RequestProblemException exception)
            {
                return exception.Problem.WriteAsync(context);
            }
        });

    private static Task SendAsync(HttpContext context, DirectorySnapshot snapshot, Representation representation)
    {
        if (representation.Location is { } location)
        {
            return Results.LocalRedirect(location, permanent: true, preserveMethod: true).ExecuteAsync(context);
        }

        // Weak, since the same file may be sent compressed or not.
        var tag = new EntityTagHeaderValue($"\"{TagOf(context.Request, snapshot)}\"", isWeak: true);
        var response = context.Response;
        var headers = response.GetTypedHeaders();
        headers.ETag = tag;

        // Never in the future (RFC 9110 section 8.8.2.1), though the clock may have been put back since.
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        headers.LastModified = snapshot.PublishedAt < now ? snapshot.PublishedAt : now;
        response.Headers.CacheControl = CacheControl;
        if (representation.Links.Count > 0)
        {
            response.Headers.Link = representation.Links.ToArray();
        }

        var known = context.Request.GetTypedHeaders().IfNoneMatch;
        if (known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = representation.MediaType;
        if (representation.FileName is { } name)
        {
            headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name };
        }

        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : WriteAsync(context, representation);
    }

    private static async Task WriteAsync(HttpContext context, Representation representation)
    {
        var body = context.Response.BodyWriter;
        await representation.WriteAsync(body, context.RequestAborted);
        await body.FlushAsync(context.RequestAborted);
    }

    private static string TagOf(HttpRequest request, DirectorySnapshot snapshot)
    {
        var version = string.Create(
            CultureInfo.InvariantCulture,
            $"{snapshot.Edition}.{snapshot.PublishedAt.ToUnixTimeMilliseconds()}.{ProgramVersion.Current} {request.GetEncodedUrl()}");
        return Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(version)).AsSpan(0, TagBytes));
    }
}
