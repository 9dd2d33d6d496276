using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DirectoryApi.Search.Tests.Relevance.Queries;

/// <summary>Reads the queries that come with the tests.</summary>
public static class RelevanceQueryFile
{
    private const uint FnvOffset = 2166136261;
    private const uint FnvPrime = 16777619;
    private const uint HeldOneIn = 3;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    /// <summary>The queries that were written without regard to search: a third of the first 441 and the 130 after them are held back.</summary>
    public static IReadOnlyList<RelevanceQuery> Own => Read("queries.jsonl");

    /// <summary>The queries that search was tuned on.</summary>
    public static IReadOnlyList<RelevanceQuery> Examples => Read("examples.jsonl");

    /// <summary>Whether a query with this id belongs to the third that is held back.</summary>
    public static bool IsHeld(string id)
    {
        var hash = FnvOffset;
        foreach (var value in Encoding.UTF8.GetBytes(id))
        {
            hash = (hash ^ value) * FnvPrime;
        }

        return hash % HeldOneIn == 0;
    }

    private static List<RelevanceQuery> Read(string name) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Relevance", name)).Select(Parse)];

    private static RelevanceQuery Parse(string line) =>
        JsonSerializer.Deserialize<RelevanceQuery>(line, Options) ?? throw new JsonException($"\"{line}\" is not a query.");
}
