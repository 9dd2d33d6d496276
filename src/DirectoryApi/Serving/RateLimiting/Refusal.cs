using DirectoryApi.GraphQL.Execution;

namespace DirectoryApi.Serving.RateLimiting;

/// <summary>Why requests are refused without being looked at.</summary>
/// <param name="Status">The status of the answer.</param>
/// <param name="Code">The code of the error, for GraphQL.</param>
/// <param name="Detail">What is wrong and what to do, in English, for programs.</param>
/// <param name="Texts">The prefix of the texts of the page that says so.</param>
internal sealed record Refusal(int Status, string Code, string Detail, string Texts)
{
    /// <summary>One client asks for more than it may (RFC 6585 section 4).</summary>
    public static Refusal ClientAsksTooMuch { get; } = new(
        StatusCodes.Status429TooManyRequests,
        ErrorCodes.RateLimited,
        "Too many requests from your address. Retry-After says when to ask again, RateLimit how much may be asked.",
        "too-many");

    /// <summary>All together ask for more than the server answers at once.</summary>
    public static Refusal ServerIsBusy { get; } = new(
        StatusCodes.Status503ServiceUnavailable,
        ErrorCodes.Overloaded,
        "The server answers as many requests as it can at once. Retry-After says when to ask again.",
        "busy");
}
