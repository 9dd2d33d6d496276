using System.IO.Hashing;
using System.Text;
using DirectoryApi.Serving;
using Microsoft.Net.Http.Headers;

namespace DirectoryApi.Developers;

/// <summary>Serves the text of the schema.</summary>
public static class SchemaEndpoint
{
    /// <summary>Where the schema is served.</summary>
    public const string Path = DirectoryServer.GraphQLPath + "/schema.graphql";

    /// <summary>The links of an API to its description and its guide (RFC 8631), as a Link header (RFC 8288).</summary>
    public const string Links = $"<{Path}>; rel=\"service-desc\"; type=\"text/plain\", </en/developers>; rel=\"service-doc\"; type=\"text/html\"";

    // No media type is registered for SDL; as text a browser shows it.
    private const string MediaType = "text/plain; charset=utf-8";

    private static readonly byte[] Content = Encoding.UTF8.GetBytes(DirectorySchema.Sdl);

    // Weak: what is sent may be packed.
    private static readonly EntityTagHeaderValue Tag = new($"\"{Convert.ToHexStringLower(XxHash128.Hash(Content))}\"", isWeak: true);

    /// <summary>Maps the schema for GET and HEAD. A client that has it gets 304.</summary>
    public static void MapSchemaText(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods(Path, [HttpMethods.Get, HttpMethods.Head], (HttpContext http) =>
        {
            http.Response.Headers.CacheControl = "no-cache";
            http.Response.Headers.Link = Links;
            return Results.Bytes(Content, MediaType, entityTag: Tag);
        });
}
