using System.Net;
using System.Xml.Linq;
using DirectoryApi.Pages.Discovery;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Tests.Pages.Discovery;

public class SitemapTests
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly DirectorySnapshot Edition = SnapshotBuilder.Build(SampleContents.Storied, SamplePlaces.All);

    [Fact]
    public async Task WritePart_OfAnEdition_HasEveryPageInEveryLanguageOnce()
    {
        var root = await ReadAsync(stream => new Sitemap(Edition, "https://example.kz").WritePartAsync(stream, 1));
        var addresses = root.Elements(Map + "url").Select(url => url.Element(Map + "loc")!.Value).ToArray();

        Assert.Equal(3 * SitemapPaths.Count(Edition), addresses.Length);
        Assert.Equal(addresses.Length, addresses.Distinct().Count());
        Assert.Contains("https://example.kz/ru/offices/slug-of-con-10", addresses);
        Assert.Contains("https://example.kz/kk/regions/akmola/akkol", addresses);
        Assert.DoesNotContain("https://example.kz/ru/offices/slug-of-bureau", addresses);
        Assert.All(root.Elements(Map + "url"), url =>
        {
            Assert.Equal("2026-03-01T12:00:00Z", url.Element(Map + "lastmod")!.Value);
            Assert.Equal(["kk", "ru", "en"], url.Elements(Xhtml + "link").Select(link => link.Attribute("hreflang")!.Value));
            Assert.Contains(url.Element(Map + "loc")!.Value, url.Elements(Xhtml + "link").Select(link => link.Attribute("href")!.Value));
        });
    }

    [Fact]
    public async Task WriteIndex_OfMoreThanOneFileMayHave_NamesPartsThatHaveAllOfThem()
    {
        var sitemap = new Sitemap(Edition, "https://example.kz", mostAddresses: 10);
        var index = await ReadAsync(sitemap.WriteIndexAsync);
        var parts = index.Elements(Map + "sitemap").Select(part => part.Element(Map + "loc")!.Value).ToArray();
        var sizes = new List<int>();
        for (var part = 1; part <= sitemap.PartCount; part++)
        {
            Assert.Equal($"https://example.kz/sitemap-{part}.xml", parts[part - 1]);
            sizes.Add((await ReadAsync(stream => sitemap.WritePartAsync(stream, part))).Elements(Map + "url").Count());
        }

        Assert.All(sizes, size => Assert.InRange(size, 1, 10));
        Assert.Equal(3 * SitemapPaths.Count(Edition), sizes.Sum());
    }

    [Fact]
    public async Task Endpoint_AskedAgainWithItsTag_IsNotModified()
    {
        await using var pages = await ServedEdition.StartAsync();
        using var first = await pages.GetAsync("/sitemap.xml");
        using var second = await pages.GetAsync("/sitemap.xml", first.Headers.ETag!.ToString());

        Assert.Equal("application/xml", first.Content.Headers.ContentType!.MediaType);
        Assert.Equal("urlset", XDocument.Parse(await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!.Name.LocalName);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task Endpoint_OfAPartThatIsNone_IsNotFound()
    {
        await using var pages = await ServedEdition.StartAsync();
        using var response = await pages.GetAsync("/sitemap-2.xml");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Robots_NamesTheSitemap()
    {
        await using var pages = await ServedEdition.StartAsync();
        using var response = await pages.GetAsync("/robots.txt");

        Assert.Contains($"Sitemap: {pages.Origin}/sitemap.xml\n", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<XElement> ReadAsync(Func<Stream, Task> write)
    {
        using var stream = new MemoryStream();
        await write(stream);
        stream.Position = 0;
        return XDocument.Load(stream).Root!;
    }
}
