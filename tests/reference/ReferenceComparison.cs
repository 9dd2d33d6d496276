using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DirectoryApi.Tests.Reference;

/// <summary>Compares responses with the reference's: errors of documents, data in its order, and errors of fields.</summary>
internal static class ReferenceComparison
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What differs; null where nothing does.</summary>
    /// <param name="expected">The request with the reference's answer.</param>
    /// <param name="response">The engine's response to it.</param>
    public static string? Difference(ReferenceCase expected, JsonElement response)
    {
        var errors = response.TryGetProperty("errors", out var list) ? list.EnumerateArray().Select(ReferenceError.From).ToArray() : [];
        var hasData = response.TryGetProperty("data", out var data);
        if (expected.Rejected is { } rejected)
        {
            return hasData
                ? Describe(expected, "is executed, but the reference rejects it", rejected, errors)
                : SameErrors(rejected, errors) ? null : Describe(expected, "is rejected for other reasons", rejected, errors);
        }

        var result = expected.Result!;
        if (result.Data.ValueKind == JsonValueKind.Undefined || !hasData)
        {
            return !hasData && result.Data.ValueKind == JsonValueKind.Undefined && SameErrors(result.Errors, errors)
                ? null
                : Describe(expected, hasData ? "is executed, but the reference refuses the variables" : "is not executed", result.Errors, errors);
        }

        var ours = Text(data);
        var theirs = Text(result.Data);
        if (ours != theirs)
        {
            return Describe(expected, $"has other data\n  ours:      {ours}\n  reference: {theirs}", result.Errors, errors);
        }

        return SameFieldErrors(result.Errors, errors, data) ? null : Describe(expected, "has other errors of fields", result.Errors, errors);
    }

    /// <summary>Whether two lists say the same of a document.</summary>
    public static bool SameErrors(IReadOnlyList<ReferenceError> expected, IReadOnlyList<ReferenceError> given) =>
        expected.Select(Comparable).ToHashSet(StringComparer.Ordinal).SetEquals(given.Select(Comparable));

    // The reference reports a conflict again for every further copy of the fields: that they conflict is what counts.
    private static string Comparable(ReferenceError error) => error.Message.StartsWith("Fields \"", StringComparison.Ordinal) ? "Fields conflict" : error.ToString();

    // Where null spreads to a parent, the siblings of the field that failed need not be executed any more (§6.4.4): which of
    // several failures below that parent is told depends on which came first.
    private static bool SameFieldErrors(ReferenceError[] expected, ReferenceError[] given, JsonElement data)
    {
        var ours = given.Select(error => error.ToString()).ToHashSet(StringComparer.Ordinal);
        var theirs = expected.Select(error => error.ToString()).ToHashSet(StringComparer.Ordinal);
        return ours.Count > 0 == theirs.Count > 0
            && given.All(error => theirs.Contains(error.ToString()) || IsBelowNull(error.Path!, data))
            && expected.All(error => ours.Contains(error.ToString()) || IsBelowNull(error.Path!, data));
    }

    private static bool IsBelowNull(JsonElement[] path, JsonElement data)
    {
        foreach (var step in path[..^1])
        {
            if (data.ValueKind == JsonValueKind.Null)
            {
                return true;
            }

            data = step.ValueKind == JsonValueKind.Number ? data[step.GetInt32()] : data.GetProperty(step.GetString()!);
        }

        return data.ValueKind == JsonValueKind.Null;
    }

    // Numbers are compared as numbers: 1.0 and 1 are one value in JSON.
    private static string Text(JsonElement element) => JsonSerializer.Serialize(Normalize(element), Readable);

    private static JsonNode? Normalize(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new JsonObject(element.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, Normalize(property.Value)))),
        JsonValueKind.Array => new JsonArray([.. element.EnumerateArray().Select(Normalize)]),
        JsonValueKind.Number => JsonValue.Create(element.GetDouble()),
        JsonValueKind.String => JsonValue.Create(element.GetString()),
        JsonValueKind.True => JsonValue.Create(true),
        JsonValueKind.False => JsonValue.Create(false),
        _ => null,
    };

    private static string Describe(ReferenceCase request, string difference, IEnumerable<ReferenceError> expected, IEnumerable<ReferenceError> given) =>
        $"{request.Query}\n  variables: {JsonSerializer.Serialize(request.Variables, Readable)}\n  {difference}\n"
            + $"  our errors:         {string.Join("\n                      ", given)}\n"
            + $"  reference's errors: {string.Join("\n                      ", expected)}";
}
