namespace DirectoryApi.Serving.RateLimiting;

/// <summary>Says what endpoints take of a client's quota.</summary>
internal static class RequestWeightExtensions
{
    /// <summary>Says what is asked for there.</summary>
    public static TBuilder Weighs<TBuilder>(this TBuilder endpoints, RequestKind kind)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.WithMetadata(new RequestWeight(kind));
}
