using Microsoft.AspNetCore.Http.Extensions;

namespace DirectoryApi.Exports.Http;

/// <summary>Absolute addresses of this server, as the client knows it.</summary>
internal static class RequestAddress
{
    /// <summary>The absolute address of a path.</summary>
    /// <param name="request">The request, whose scheme and host are taken.</param>
    /// <param name="path">The path.</param>
    /// <param name="query">The query; none by default.</param>
    public static Uri Absolute(HttpRequest request, PathString path, QueryString query = default) =>
        new(UriHelper.BuildAbsolute(request.Scheme, request.Host.HasValue ? request.Host : new HostString("localhost"), request.PathBase, path, query));
}
