using DirectoryApi.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DirectoryApi.GraphQL.Http;

/// <summary>Answers for a host that refuses requests before the endpoint sees them.</summary>
public static class GraphQLRefusal
{
    /// <summary>Answers a request with an error in the form of all others, in the media type the client accepts, else in JSON.</summary>
    /// <param name="http">The request; its answer has not begun.</param>
    /// <param name="status">The status of the answer.</param>
    /// <param name="error">Why the request is refused.</param>
    public static async Task WriteAsync(HttpContext http, int status, Error error)
    {
        ArgumentNullException.ThrowIfNull(http);
        var mediaType = ResponseMediaType.Negotiate(http.Request.Headers.Accept) ?? ResponseMediaType.Json;
        using var result = http.RequestServices.GetRequiredService<IRequestExecutor>().Reject(error);
        http.Response.Headers.CacheControl = "no-store";
        await GraphQLHttpHandler.WriteAsync(http, mediaType, status, result);
    }
}
