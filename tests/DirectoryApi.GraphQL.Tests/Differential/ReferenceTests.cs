using System.Text.Json;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.Tests.Pets;
using DirectoryApi.Tests.Reference;

namespace DirectoryApi.GraphQL.Tests.Differential;

/// <summary>Generated requests get the answers of the reference implementation, on a schema that uses every feature.</summary>
public class ReferenceTests(ITestOutputHelper output)
{
    // A fraction of the requests, for machines without Node.js; made by compare.mjs of tests/reference.
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "Differential", "pets.json");

    private static readonly IRequestExecutor Executor = PetSchema.Builder()
        .ModifyOptions(options =>
        {
            options.MaxValidationErrors = 1_000;
            options.MaxCost = null;
            options.MaxRootFields = 1_000;
            options.MaxAliases = 1_000;
        })
        .Build();

    [Fact]
    public async Task Execute_OfGeneratedRequests_AgreesWithTheReference()
        => await CompareAsync(await ReferenceRun.CompareAsync("pets", PetSchema.Sdl));

    [Fact]
    public async Task Execute_OfTheSample_AgreesWithTheReference()
        => await CompareAsync(JsonSerializer.Deserialize<ReferenceCase[]>(
            await File.ReadAllTextAsync(Sample, TestContext.Current.CancellationToken), JsonSerializerOptions.Web)!);

    private async Task CompareAsync(IReadOnlyList<ReferenceCase> cases)
    {
        var differences = new List<string>();
        foreach (var request in cases)
        {
            using var response = JsonDocument.Parse(await Executor.RunAsync(request.Query, request.Variables.GetRawText(), state: new PetState()));
            // Short block strings are laid out otherwise, so the texts are not compared but what they say.
            if (request.Printed is { } printed && GraphQLParser.Parse(printed).ToString() != GraphQLParser.Parse(request.Query).ToString())
            {
                differences.Add($"{request.Query}\n  is printed otherwise by the reference:\n{printed}");
            }

            if (ReferenceComparison.Difference(request, response.RootElement) is { } difference)
            {
                differences.Add(difference);
            }
        }

        var executed = cases.Count(request => request.Result is not null);
        output.WriteLine($"{cases.Count - differences.Count} of {cases.Count} requests agree, {executed} of them executed (seed {ReferenceRun.Seed}).");
        Assert.InRange(executed, cases.Count / 4, cases.Count - 1);
        Assert.True(differences.Count == 0, $"{differences.Count} of {cases.Count} differ (seed {ReferenceRun.Seed}):\n\n{string.Join("\n\n", differences.Take(20))}");
    }
}
