using System.Text.Json;
using DirectoryApi.Tests.Reference;

namespace DirectoryApi.Acceptance.Tests.Serving;

/// <summary>The endpoint keeps "GraphQL over HTTP", as the audits of the npm package graphql-http see it.</summary>
public sealed class AuditTests(ServedDirectory directory, ITestOutputHelper output)
{
    private sealed record Audit(string Id, string Name, string Status, string? Reason);

    [Fact]
    public async Task Endpoint_PassesEveryAudit()
    {
        var printed = await ReferenceRun.RunAsync("audit.mjs", new Uri(directory.Client.BaseAddress!, "/graphql").ToString());
        var audits = JsonSerializer.Deserialize<Audit[]>(printed, JsonSerializerOptions.Web)!;
        foreach (var level in audits.CountBy(audit => audit.Name.Split(' ')[0]))
        {
            output.WriteLine($"{audits.Count(audit => audit.Status == "ok" && audit.Name.StartsWith(level.Key, StringComparison.Ordinal))} of {level.Value} {level.Key} audits pass.");
        }

        Assert.True(audits.Length >= 60, $"Only {audits.Length} audits were run.");
        Assert.Empty(audits.Where(audit => audit.Status != "ok").Select(audit => $"{audit.Id} {audit.Name}: {audit.Reason}"));
    }
}
