using Microsoft.AspNetCore.Http;

namespace DirectoryApi.GraphQL.Http;

/// <summary>How an endpoint serves GraphQL over HTTP.</summary>
public sealed class GraphQLHttpOptions
{
    /// <summary>The size of a request's body that is accepted where nothing else is said: 64 KiB.</summary>
    public const int DefaultMaxRequestBytes = 64 * 1024;

    /// <summary>How many bytes a request's body may have once unpacked, or a GET request's query string as sent; 1 or more. One more gets 413.</summary>
    public int MaxRequestBytes { get; set; } = DefaultMaxRequestBytes;

    /// <summary>Whether queries can be sent by GET.</summary>
    public bool EnableGetRequests { get; set; } = true;

    /// <summary>
    /// Makes the host's own object for a request, which resolvers can take as a parameter; null for none. Called once for each
    /// request that is well-formed, before anything is executed.
    /// </summary>
    public Func<HttpContext, object?>? CreateRequestState { get; set; }

    /// <summary>Checks the values.</summary>
    /// <exception cref="ArgumentException">A value is out of bounds; the message names it.</exception>
    public void Validate()
    {
        if (MaxRequestBytes < 1)
        {
            throw new ArgumentException($"{nameof(GraphQLHttpOptions)}.{nameof(MaxRequestBytes)} must be 1 or more.", nameof(MaxRequestBytes));
        }
    }
}
