using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DirectoryApi.Acceptance.Tests.Security;

/// <summary>Reads the pages of a site as a search engine does, from link to link.</summary>
internal static class SiteCrawl
{
    // Far more than the pages of a small directory; a site whose links never end is cut off here.
    private const int MostPages = 3_000;

    /// <summary>All pages that the home pages lead to.</summary>
    public static async Task<IReadOnlyDictionary<string, IDocument>> PagesAsync(HttpClient client)
    {
        var pages = new Dictionary<string, IDocument>(StringComparer.Ordinal);
        var waiting = new Queue<string>(["/kk/", "/ru/", "/en/"]);
        var known = new HashSet<string>(waiting, StringComparer.Ordinal);
        while (waiting.TryDequeue(out var path) && pages.Count < MostPages)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Accept.ParseAdd("text/html");
            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            pages.Add(path, page);
            foreach (var link in page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(IsPage))
            {
                if (known.Add(link))
                {
                    waiting.Enqueue(link);
                }
            }
        }

        return pages;
    }

    // Results of searches lead to ever more of them; those that the home page leads to are enough, and districts are all alike.
    private static bool IsPage(string link) =>
        link.StartsWith('/') && !link.StartsWith("/export", StringComparison.Ordinal) && link.Count(character => character == '&') < 2 && link.Count(character => character == '/') < 5;
}
