using System.Globalization;

namespace DirectoryApi.Serving.RateLimiting;

/// <summary>
/// Tells clients what they may ask and what is left (draft-ietf-httpapi-ratelimit-headers, structured fields of RFC 9651): units in
/// <c>q</c> and <c>r</c>, seconds in <c>w</c> and <c>t</c>. What is left comes back evenly; <c>t</c> is when the quota is whole.
/// </summary>
internal sealed class RateLimitHeaders
{
    /// <summary>The header of what a client may ask.</summary>
    public const string PolicyName = "RateLimit-Policy";

    /// <summary>The header of what is left.</summary>
    public const string Name = "RateLimit";

    private const string PolicyKey = "client";

    private readonly string _policy;

    /// <summary>The headers of a policy.</summary>
    public RateLimitHeaders(int quota, TimeSpan window) =>
        _policy = string.Create(CultureInfo.InvariantCulture, $"\"{PolicyKey}\";q={quota};w={Seconds(window)}");

    /// <summary>Sets both, and where the client is refused <c>Retry-After</c> (RFC 9110 section 10.2.3).</summary>
    public void Set(HttpResponse response, Budget budget)
    {
        var headers = response.Headers;
        headers[PolicyName] = _policy;
        headers[Name] = string.Create(CultureInfo.InvariantCulture, $"\"{PolicyKey}\";r={budget.Remaining};t={Seconds(budget.Full)}");
        if (!budget.IsEnough)
        {
            headers.RetryAfter = Seconds(budget.Retry).ToString(CultureInfo.InvariantCulture);
        }
    }

    // Rather a second late than one too early.
    private static long Seconds(TimeSpan time) => (long)Math.Ceiling(time.TotalSeconds);
}
