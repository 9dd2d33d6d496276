using System.Text.Json;
using DirectoryApi.GraphQL.Tests.Pets;

namespace DirectoryApi.GraphQL.Tests.Specification;

/// <summary>Chapters 6 and 7, example by example: the very text of each response.</summary>
public class ExecutionExampleTests
{
    public static TheoryData<SpecificationExample> Examples { get; } = [.. SpecificationExample.Read("6-execution.md")];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_IsAnsweredAsTheSpecificationSays(SpecificationExample example)
    {
        var variables = example.Text.StartsWith("# ", StringComparison.Ordinal) ? example.Text[2..example.Text.IndexOf('\n', StringComparison.Ordinal)] : null;
        using var response = JsonDocument.Parse(await PetSchema.RunAsync(example.Text, variables));
        using var expected = JsonDocument.Parse(example.Expected);

        // Data is compared as text, so in its order.
        Assert.Equal(DataOf(expected.RootElement), DataOf(response.RootElement));
        Assert.Equal(ErrorsOf(expected.RootElement), ErrorsOf(response.RootElement));
    }

    private static string? DataOf(JsonElement response)
        => response.TryGetProperty("data", out var data) ? JsonSerializer.Serialize(data) : null;

    private static List<string> ErrorsOf(JsonElement response) => response.TryGetProperty("errors", out var errors)
        ? [.. errors.EnumerateArray().Select(error => string.Join(' ', error.EnumerateObject().Where(entry => entry.Name != "extensions").Select(entry => entry.ToString())))]
        : [];
}
