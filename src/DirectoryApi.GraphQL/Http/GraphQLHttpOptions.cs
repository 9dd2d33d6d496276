using Microsoft.AspNetCore.Http;

namespace DirectoryApi.GraphQL.Http;

/// <summary>How an endpoint serves GraphQL over HTTP.</summary>
public sealed class GraphQLHttpOptions
{
    /// <summary>The size of a request's body that is accepted where nothing else is said: 64 KiB.</summary>
    public const int DefaultMaxRequestBytes = 64 * 1024;

    /// <summary>The largest size that can be set: 16 MiB.</summary>
    public const int LargestMaxRequestBytes = 16 * 1024 * 1024;

    /// <summary>
    /// How many bytes a request's body may have once unpacked, or a GET request's query string as sent; 1 to
    /// <see cref="LargestMaxRequestBytes"/>. One more gets 413, or 414 for GET.
    /// </summary>
    public int MaxRequestBytes { get; set; } = DefaultMaxRequestBytes;

    /// <summary>Whether queries can be sent by GET.</summary>
    public bool EnableGetRequests { get; set; } = true;

    /// <summary>
    /// Makes the host's own object for a request, which resolvers can take as a parameter; null for none. Called once for each
    /// request that is well-formed, before anything is executed.
    /// </summary>
    public Func<HttpContext, object?>? CreateRequestState { get; set; }

    /// <summary>
    /// Told what an operation has cost (<see cref="Execution.OperationResult.Cost"/>), before its answer is sent: headers can still be set.
    /// Null for nobody.
    /// </summary>
    public Action<HttpContext, double>? OnExecuted { get; set; }

    /// <summary>
    /// Says what the answers to GET requests depend on beside the request's address: such as the version of the data and the
    /// client's language. Where it gives a key, answers without errors carry an ETag made of it, and a client that has the
    /// answer already gets 304 without anything being executed. Answers that depend on the time of day (<see cref="Execution.IOperationClock"/>)
    /// carry none and must not be kept. Null, or a null key, for no caching.
    /// </summary>
    public Func<HttpContext, string?>? GetVersionKey { get; set; }

    /// <summary>The Cache-Control header of answers that carry an ETag; "no-cache" lets clients keep them and ask whether they are fresh.</summary>
    public string CacheControl { get; set; } = "no-cache";

    /// <summary>
    /// The Vary header of answers that carry an ETag, and of the 304 in their place: the request headers that
    /// <see cref="GetVersionKey"/> looks at, those the endpoint looks at (Accept and GraphQL-Cost), and Accept-Encoding where the
    /// host compresses.
    /// </summary>
    public string Vary { get; set; } = "Accept, Accept-Encoding, Accept-Language, GraphQL-Cost";

    /// <summary>Checks the values.</summary>
    /// <exception cref="ArgumentException">A value is out of bounds; the message names it.</exception>
    public void Validate()
    {
        if (MaxRequestBytes is < 1 or > LargestMaxRequestBytes)
        {
            throw new ArgumentException(
                $"{nameof(GraphQLHttpOptions)}.{nameof(MaxRequestBytes)} must be from 1 to {LargestMaxRequestBytes}.", nameof(MaxRequestBytes));
        }
    }
}
