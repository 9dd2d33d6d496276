using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Tests.Pets;

namespace DirectoryApi.GraphQL.Tests.Specification;

/// <summary>Input coercion (§3.5 to §3.12, §6.1.2, §6.4.1), example by example.</summary>
public class InputCoercionExampleTests
{
    private static readonly IRequestExecutor Executor = new RequestExecutorBuilder()
        .AddDocumentFromString(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specification", "coercion.graphql")))
        .AddResolver(typeof(Queries))
        .Build();

    public static TheoryData<SpecificationExample> Examples { get; } = [.. SpecificationExample.Read("3-input-coercion.md")];

    public enum Direction
    {
        North,
        South,
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_IsCoercedAsTheSpecificationSays(SpecificationExample example)
    {
        var variables = example.Text.StartsWith("# ", StringComparison.Ordinal) ? example.Text[2..example.Text.IndexOf('\n', StringComparison.Ordinal)] : null;
        var response = JsonNode.Parse(await Executor.RunAsync(example.Text, variables))!;
        foreach (var error in response["errors"]?.AsArray() ?? [])
        {
            error!.AsObject().Remove("extensions");
        }

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(example.Expected), response), $"expected: {example.Expected}\nresponse: {response.ToJsonString()}");
    }

    public sealed record Example([property: JsonPropertyName("a")] string? A, [property: JsonPropertyName("b")] int B);

    public sealed record Inner([property: JsonPropertyName("name")] string? Name);

    public sealed record Defaults([property: JsonPropertyName("size")] int? Size, [property: JsonPropertyName("inner")] Inner? Inner);

    public sealed record Strict([property: JsonPropertyName("size")] int Size);

    public sealed record OneOf([property: JsonPropertyName("a")] string? A, [property: JsonPropertyName("b")] int? B);

    [ObjectType("Query")]
    public static class Queries
    {
        public static string Int(int? value) => Show(value);

        public static string Float(double? value) => Show(value);

        public static string String(string? value) => Show(value);

        public static string Boolean(bool? value) => Show(value);

        public static string Id(string? value) => Show(value);

        public static string Direction(Direction? value) => Show(value?.ToString().ToUpperInvariant());

        public static string Example(Example? value) => Show(value);

        public static string Defaults(Defaults? value) => Show(value);

        public static string Strict(Strict? value) => Show(value);

        public static string OneOf(OneOf? value) => Show(value);

        public static string Ints(IReadOnlyList<int?>? value) => Show(value);

        public static string IntsNonNull(int[]? value) => Show(value);

        public static string Matrix(int?[]?[]? value) => Show(value);

        public static string Required(int value) => Show(value);

        public static string Optional(int? value) => Show(value);

        private static string Show<T>(T value) => JsonSerializer.Serialize(value, ShownAsIs);

        private static readonly JsonSerializerOptions ShownAsIs = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    }
}
