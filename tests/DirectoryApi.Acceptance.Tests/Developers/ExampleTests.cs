using System.Net.Http.Json;
using System.Text.Json;
using DirectoryApi.Acceptance.Tests.Serving;
using DirectoryApi.Developers.Examples;

namespace DirectoryApi.Acceptance.Tests.Developers;

/// <summary>Every example of <c>data/examples</c> over the annexes of the repository.</summary>
public sealed class ExampleTests(ServedDirectory directory)
{
    // After the first import nothing has changed yet; the example has them for the imports that follow.
    private static readonly string[] EmptyAtFirst = ["changes.nodes.field", "changes.nodes.before", "changes.nodes.after"];

    public static TheoryData<string> Slugs => [.. ExampleOperations.All.Select(example => example.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Example_ByText_HasAValueForEveryFieldThatItSelects(string slug)
    {
        var example = Example(slug);
        var data = await PostAsync(new { query = example.Document, variables = VariablesOf(example) });

        Assert.Empty(AnswerFields.WithoutValue(data).Except(EmptyAtFirst));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Example_ById_IsAnsweredAsByText(string slug)
    {
        var example = Example(slug);
        var byText = await PostAsync(new { query = example.Document, variables = VariablesOf(example) });
        var byId = await PostAsync(new { documentId = example.DocumentId, variables = VariablesOf(example) });
        var byGet = DataOf(await directory.Client.GetFromJsonAsync<JsonElement>("/graphql" + example.QueryString, TestContext.Current.CancellationToken));

        Assert.True(JsonElement.DeepEquals(byText, byId));
        Assert.True(JsonElement.DeepEquals(byText, byGet));
    }

    [Fact]
    public async Task Example_BeyondALimitOfTheServer_IsNotThere()
    {
        var (server, client) = await directory.StartAsync(("GraphQL:MaxDepth", "2"));
        await using (server)
        using (client)
        {
            using var response = await client.PostAsJsonAsync("/graphql", new { documentId = Example("office").DocumentId }, TestContext.Current.CancellationToken);
            Assert.Contains("DOCUMENT_NOT_FOUND", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    private static ExampleOperation Example(string slug) => ExampleOperations.All.Single(example => example.Slug == slug);

    private static JsonElement VariablesOf(ExampleOperation example) => JsonSerializer.Deserialize<JsonElement>(example.Variables);

    private async Task<JsonElement> PostAsync(object body)
    {
        using var response = await directory.Client.PostAsJsonAsync("/graphql", body, TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}");
        return DataOf(await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }

    private static JsonElement DataOf(JsonElement answer)
    {
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }
}
