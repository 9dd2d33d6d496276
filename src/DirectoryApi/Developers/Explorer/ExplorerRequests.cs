using Microsoft.Net.Http.Headers;

namespace DirectoryApi.Developers.Explorer;

/// <summary>Tells a person who opens the endpoint in a browser from a client that asks it something.</summary>
public static class ExplorerRequests
{
    private static readonly string[] OperationParameters = ["query", "documentId", "operationName", "variables", "extensions"];
    private static readonly string[] AnswerTypes = ["application/json", "application/graphql-response+json"];

    /// <summary>
    /// Whether a request is answered with a page: a GET or HEAD without an operation, whose Accept header (RFC 9110 section 12.5.1)
    /// names <c>text/html</c> and weighs it higher than what GraphQL is answered in.
    /// </summary>
    public static bool AreFor(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || OperationParameters.Any(request.Query.ContainsKey))
        {
            return false;
        }

        var accepted = request.GetTypedHeaders().Accept;
        return Weight(accepted.FirstOrDefault(range => IsNamed(range, "text/html"))) is { } page
            && AnswerTypes.All(type => !(Weight(RangeOf(accepted, type)) >= page));
    }

    // The most specific range that covers a type of application decides.
    private static MediaTypeHeaderValue? RangeOf(IList<MediaTypeHeaderValue> accepted, string type) =>
        accepted.FirstOrDefault(range => IsNamed(range, type))
        ?? accepted.FirstOrDefault(range => IsNamed(range, "application/*"))
        ?? accepted.FirstOrDefault(range => range.MatchesAllTypes);

    private static bool IsNamed(MediaTypeHeaderValue range, string type) => range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase);

    private static double? Weight(MediaTypeHeaderValue? range) => range is null or { Quality: 0 } ? null : range.Quality ?? 1;
}
