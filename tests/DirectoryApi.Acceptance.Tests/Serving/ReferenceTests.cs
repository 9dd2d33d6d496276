using System.Net.Http.Json;
using System.Text.Json;
using DirectoryApi.Serving;
using DirectoryApi.Tests.Reference;

namespace DirectoryApi.Acceptance.Tests.Serving;

/// <summary>Generated requests about the directory get, over HTTP, the answers of the reference implementation.</summary>
public sealed class ReferenceTests(ServedDirectory directory, ITestOutputHelper output)
{
    // What the server refuses though the reference would execute it.
    private const string LimitExceeded = "LIMIT_EXCEEDED";

    // Of a document with as many errors the server tells no more.
    private const int ServedErrors = 5;

    // From the third request on, objects are answered from what was kept of the ones before.
    private const int Repetitions = 4;

    [Fact]
    public async Task Answers_ToGeneratedRequests_AgreeWithTheReference()
    {
        var cases = await ReferenceRun.CompareAsync("directory", DirectorySchema.Sdl, new Uri(directory.Client.BaseAddress!, "/graphql").ToString());
        var differences = new List<string>();
        var refused = 0;
        foreach (var request in cases)
        {
            var answer = await AskAsync(request);
            if (HasError(answer, error => error.GetProperty("extensions").GetProperty("code").GetString() == LimitExceeded))
            {
                refused++;
            }
            else if (request.Rejected?.Length >= ServedErrors && HasError(answer, error => error.GetProperty("message").GetString()!.StartsWith("Too many", StringComparison.Ordinal)))
            {
                continue;
            }
            else if (ReferenceComparison.Difference(request, answer) is { } difference)
            {
                differences.Add(difference);
            }
        }

        var executed = cases.Count(request => request.Result is not null);
        output.WriteLine(
            $"{cases.Count - refused - differences.Count} of {cases.Count - refused} requests agree, {executed} of them executed; "
                + $"{refused} more were beyond a limit (seed {ReferenceRun.Seed}).");
        Assert.InRange(executed, cases.Count / 5, cases.Count - 1);
        Assert.InRange(refused, 0, cases.Count / 5);
        Assert.True(differences.Count == 0, $"{differences.Count} of {cases.Count} differ (seed {ReferenceRun.Seed}):\n\n{string.Join("\n\n", differences.Take(20))}");
    }

    private async Task<JsonElement> AskAsync(ReferenceCase request)
    {
        var answers = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < (request.Result is null ? 1 : Repetitions); i++)
        {
            using var response = await directory.Client.PostAsJsonAsync(
                "/graphql", new { query = request.Query, variables = request.Variables }, TestContext.Current.CancellationToken);
            answers.Add(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }

        Assert.True(answers.Count == 1, $"Answers differ to\n{request.Query}\n{string.Join("\n", answers)}");
        return JsonSerializer.Deserialize<JsonElement>(answers.Single());
    }

    private static bool HasError(JsonElement answer, Func<JsonElement, bool> isMeant) =>
        answer.TryGetProperty("errors", out var errors) && errors.EnumerateArray().Any(isMeant);
}
