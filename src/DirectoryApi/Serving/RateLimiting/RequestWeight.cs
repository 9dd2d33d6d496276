namespace DirectoryApi.Serving.RateLimiting;

/// <summary>What requests to an endpoint take of a client's quota. An endpoint without one is <see cref="RequestKind.Usual"/>.</summary>
/// <param name="Kind">What is asked for.</param>
internal sealed record RequestWeight(RequestKind Kind);
