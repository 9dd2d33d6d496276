using System.Net;
using System.Text.RegularExpressions;
using DirectoryApi.Acceptance.Tests.Serving;
using DirectoryApi.Developers.Changelog;
using DirectoryApi.Developers.Examples;

namespace DirectoryApi.Acceptance.Tests.Developers;

/// <summary>The guide for developers and the changelog, in every language.</summary>
public sealed partial class GuideTests(ServedDirectory directory)
{
    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task Guide_LeadsToWhatItTellsOf(string language)
    {
        var page = await GetAsync(directory.Client, $"/{language}/developers");
        var links = Links().Matches(page).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)).Distinct().ToArray();

        Assert.Equal(ExampleOperations.All.Count, links.Count(link => link.StartsWith("/graphql?documentId=", StringComparison.Ordinal)));
        Assert.Contains($"/{language}/developers/changes", links);
        foreach (var link in links.Where(link => link.Contains("/graphql", StringComparison.Ordinal) || link.Contains("/developers", StringComparison.Ordinal)))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, link);
            request.Headers.Add("Accept", "text/html, */*;q=0.1");
            using var response = await directory.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{link}: {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Guide_TellsTheLimitsThatAreSet()
    {
        var (server, client) = await directory.StartAsync(("GraphQL:MaxAliases", "17"), ("GraphQL:MaxCost", "4321"));
        await using (server)
        using (client)
        {
            var page = await GetAsync(client, "/en/developers");
            Assert.Matches("Fields with an alias</th>\\s*<td class=\"number\">17<", page);
            Assert.Matches("Cost of a query</th>\\s*<td class=\"number\">4321<", page);
        }
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task Changes_TellOfEveryRelease(string language)
    {
        var page = await GetAsync(directory.Client, $"/{language}/developers/changes");

        Assert.All(SchemaChangelog.Releases, release => Assert.Contains($"id=\"{release.Fingerprint}\"", page, StringComparison.Ordinal));
    }

    private static async Task<string> GetAsync(HttpClient client, string address) => await client.GetStringAsync(address, TestContext.Current.CancellationToken);

    [GeneratedRegex("href=\"(/[^\"]*)\"")]
    private static partial Regex Links();
}
