using System.Globalization;
using System.Text;
using System.Xml;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages.Discovery;

/// <summary>Writes the sitemap of an edition (sitemaps.org protocol 0.9), with the other languages of each page as <c>xhtml:link</c>.</summary>
internal sealed class Sitemap
{
    /// <summary>How many addresses the protocol lets one file have.</summary>
    public const int MostAddresses = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string XhtmlNamespace = "http://www.w3.org/1999/xhtml";
    private const int PagesBetweenFlushes = 100;

    private static readonly int Languages = Enum.GetValues<Language>().Length;

    private readonly DirectorySnapshot _edition;
    private readonly string _origin;
    private readonly int _pagesInPart;

    /// <summary>The sitemap of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="origin">Scheme and host of the addresses: <c>https://example.kz</c>.</param>
    /// <param name="mostAddresses">How many addresses a part has at most; at least one for each language.</param>
    public Sitemap(DirectorySnapshot edition, string origin, int mostAddresses = MostAddresses)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostAddresses, Languages);
        _edition = edition;
        _origin = origin;
        _pagesInPart = mostAddresses / Languages;
        PartCount = Math.Max(1, (SitemapPaths.Count(edition) + _pagesInPart - 1) / _pagesInPart);
    }

    /// <summary>How many parts it has. With one there is no index.</summary>
    public int PartCount { get; }

    private string LastModified => _edition.PublishedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The path of a part, numbered from 1.</summary>
    public static string PathOf(int part) => string.Create(CultureInfo.InvariantCulture, $"/sitemap-{part}.xml");

    /// <summary>Writes the index of the parts.</summary>
    public Task WriteIndexAsync(Stream stream) => WriteAsync(stream, async xml =>
    {
        await xml.WriteStartElementAsync(null, "sitemapindex", Namespace);
        for (var part = 1; part <= PartCount; part++)
        {
            await xml.WriteStartElementAsync(null, "sitemap", Namespace);
            await xml.WriteElementStringAsync(null, "loc", Namespace, _origin + PathOf(part));
            await xml.WriteElementStringAsync(null, "lastmod", Namespace, LastModified);
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    });

    /// <summary>Writes a part, numbered from 1.</summary>
    public Task WritePartAsync(Stream stream, int part) => WriteAsync(stream, async xml =>
    {
        await xml.WriteStartElementAsync(null, "urlset", Namespace);
        await xml.WriteAttributeStringAsync("xmlns", "xhtml", null, XhtmlNamespace);
        var written = 0;
        foreach (var page in SitemapPaths.Of(_edition, (part - 1) * _pagesInPart, _pagesInPart))
        {
            foreach (var (_, path) in page)
            {
                await WriteAddressAsync(xml, path, page);
            }

            if (++written % PagesBetweenFlushes == 0)
            {
                await xml.FlushAsync();
            }
        }

        await xml.WriteEndElementAsync();
    });

    private async Task WriteAddressAsync(XmlWriter xml, string path, IReadOnlyList<(Language Language, string Path)> page)
    {
        await xml.WriteStartElementAsync(null, "url", Namespace);
        await xml.WriteElementStringAsync(null, "loc", Namespace, _origin + path);
        await xml.WriteElementStringAsync(null, "lastmod", Namespace, LastModified);
        foreach (var (language, alternate) in page)
        {
            await xml.WriteStartElementAsync("xhtml", "link", XhtmlNamespace);
            await xml.WriteAttributeStringAsync(null, "rel", null, "alternate");
            await xml.WriteAttributeStringAsync(null, "hreflang", null, language.Tag());
            await xml.WriteAttributeStringAsync(null, "href", null, _origin + alternate);
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }

    private static async Task WriteAsync(Stream stream, Func<XmlWriter, Task> write)
    {
        await using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        await xml.WriteStartDocumentAsync();
        await write(xml);
        await xml.WriteEndDocumentAsync();
    }
}
