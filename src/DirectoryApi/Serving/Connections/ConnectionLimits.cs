using DirectoryApi.Operations;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace DirectoryApi.Serving.Connections;

/// <summary>Holds the web server to <see cref="ConnectionSettings"/>.</summary>
internal static class ConnectionLimits
{
    // So that it is the endpoint that answers what is just beyond its own limits, in its own words.
    private const int Beyond = 1_024;

    /// <summary>Sets the limits.</summary>
    /// <param name="options">The web server's options.</param>
    /// <param name="settings">What a connection may take.</param>
    /// <param name="graphQL">The settings of the one endpoint that takes bodies and long addresses.</param>
    public static void Apply(KestrelServerOptions options, ConnectionSettings settings, GraphQLSettings graphQL)
    {
        options.AddServerHeader = false;

        // Encryption ends at a proxy. Without it browsers speak nothing newer, and what is not spoken cannot be abused.
        options.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = HttpProtocols.Http1);

        var limits = options.Limits;
        limits.MaxConcurrentConnections = settings.MaxConnections;
        limits.MaxRequestHeaderCount = settings.MaxRequestHeaders;
        limits.MaxRequestHeadersTotalSize = settings.MaxRequestHeaderBytes;
        limits.RequestHeadersTimeout = settings.RequestHeadersTimeout;
        limits.KeepAliveTimeout = settings.KeepAliveTimeout;
        limits.MinRequestBodyDataRate = new MinDataRate(settings.MinDataRate, settings.DataRateGrace);
        limits.MinResponseDataRate = new MinDataRate(settings.MinDataRate, settings.DataRateGrace);
        limits.MaxRequestBodySize = graphQL.MaxRequestBytes + Beyond;
        limits.MaxRequestLineSize = Math.Max(limits.MaxRequestLineSize, graphQL.MaxRequestBytes + Beyond);
        limits.MaxRequestBufferSize = Math.Max(limits.MaxRequestBufferSize ?? 0, limits.MaxRequestLineSize);
    }
}
