using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DirectoryApi.GraphQL.Http;

/// <summary>A media type of responses, and the choice between them by the Accept header (RFC 9110 §12.5.1).</summary>
internal sealed record ResponseMediaType(string Name, bool IsGraphQL)
{
    public static ResponseMediaType GraphQL { get; } = new("application/graphql-response+json", true);

    public static ResponseMediaType Json { get; } = new("application/json", false);

    public string ContentType { get; } = Name + "; charset=utf-8";

    /// <summary>The media type the client prefers; null where it accepts none.</summary>
    /// <param name="accept">The Accept header; without one, or with wildcards, the answer is <c>application/json</c>.</param>
    public static ResponseMediaType? Negotiate(StringValues accept)
    {
        // What nearly all clients send, without parsing.
        switch (accept.Count)
        {
            case 0:
                return Json;
            case 1 when accept[0] is "" or "*/*" or "application/json":
                return Json;
            case 1 when accept[0] == GraphQL.Name:
                return GraphQL;
        }

        if (!MediaTypeHeaderValue.TryParseList(accept, out var accepted))
        {
            return null;
        }

        var json = Quality(accepted, Json);
        var graphQL = Quality(accepted, GraphQL);
        if (json.Value <= 0 && graphQL.Value <= 0)
        {
            return null;
        }

        // Of two that are as welcome the one named first; of two named by wildcards application/json.
        var prefersGraphQL = graphQL.Value > json.Value
            || (graphQL.Value == json.Value && graphQL.Position < json.Position);
        return prefersGraphQL ? GraphQL : Json;
    }

    // The most specific range that covers the type decides.
    private static (double Value, int Position) Quality(IList<MediaTypeHeaderValue> accepted, ResponseMediaType type)
    {
        var best = (Value: 0.0, Position: int.MaxValue, Specificity: -1);
        for (var i = 0; i < accepted.Count; i++)
        {
            var range = accepted[i];
            var specificity = SpecificityOf(range, type);
            if (specificity > best.Specificity)
            {
                best = (range.Quality ?? 1, i, specificity);
            }
        }

        return (best.Value, best.Position);
    }

    private static int SpecificityOf(MediaTypeHeaderValue range, ResponseMediaType type)
    {
        if (range.Charset.HasValue && !range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return -1;
        }

        if (range.MatchesAllTypes)
        {
            return 0;
        }

        if (range.MatchesAllSubTypes)
        {
            return range.Type.Equals("application", StringComparison.OrdinalIgnoreCase) ? 1 : -1;
        }

        return range.MediaType.Equals(type.Name, StringComparison.OrdinalIgnoreCase) ? 2 : -1;
    }
}
