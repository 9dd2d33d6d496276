using System.Net.Http.Json;
using System.Text.Json;

namespace DirectoryApi.Benchmarks.Mix.Servers;

/// <summary>Asks a server for the slugs of all its offices.</summary>
internal static class OfficeSlugs
{
    private const string Query = "query($after:String){offices(first:100,after:$after){nodes{slug} pageInfo{hasNextPage endCursor}}}";

    /// <summary>Reads them, page by page.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(int port, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var slugs = new List<string>();
        for (string? after = null; ;)
        {
            using var response = await client.PostAsJsonAsync("/graphql", new { query = Query, variables = new { after } }, cancellationToken);
            var page = (await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)).GetProperty("data").GetProperty("offices");
            slugs.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("slug").GetString()!));
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                return slugs;
            }

            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
    }
}
