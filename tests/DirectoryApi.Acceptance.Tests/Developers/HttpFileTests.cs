using System.Net;
using DirectoryApi.Acceptance.Tests.Serving;
using DirectoryApi.Developers.Examples;

namespace DirectoryApi.Acceptance.Tests.Developers;

/// <summary>The requests of <c>DirectoryApi.http</c>, sent to a server.</summary>
public sealed class HttpFileTests(ServedDirectory directory)
{
    private static readonly string Path = Repository.PathOf("src", "DirectoryApi", "DirectoryApi.http");

    [Fact]
    public async Task EveryRequest_IsAnsweredWithoutAnError()
    {
        var host = directory.Client.BaseAddress!.GetLeftPart(UriPartial.Authority);
        var failed = new List<string>();
        var count = 0;
        foreach (var (title, request) in HttpFile.Read(await File.ReadAllTextAsync(Path, TestContext.Current.CancellationToken), host))
        {
            using (request)
            {
                using var response = await directory.Client.SendAsync(request, TestContext.Current.CancellationToken);
                var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                count++;
                if (response.StatusCode != HttpStatusCode.OK || body.Contains("\"errors\"", StringComparison.Ordinal))
                {
                    failed.Add($"{title}: {response.StatusCode} {body}");
                }
            }
        }

        Assert.Empty(failed);
        Assert.True(count > ExampleOperations.All.Count, $"Only {count} requests were found.");
    }

    [Fact]
    public async Task EveryExample_IsCalledByItsHash()
    {
        var text = await File.ReadAllTextAsync(Path, TestContext.Current.CancellationToken);

        Assert.Empty(ExampleOperations.All.Where(example => !text.Contains(example.DocumentId, StringComparison.Ordinal)).Select(example => $"{example.Slug} {example.DocumentId}"));
    }
}
