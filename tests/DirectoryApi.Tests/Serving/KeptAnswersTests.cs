using System.IO.Compression;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using DirectoryApi.Pages.Routing;
using DirectoryApi.Serving;
using DirectoryApi.Serving.Requests;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Tests.Pages;
using Microsoft.AspNetCore.Builder;

namespace DirectoryApi.Tests.Serving;

/// <summary>A server that keeps answers gives the same bytes as one that keeps none, whatever is asked in at whatever instant of whatever edition.</summary>
public sealed class KeptAnswersTests : IAsyncLifetime
{
    private const int Requests = 3_000;

    private static readonly string[] Texts = ["цон", "цон алматы", "полиция акколь", "халыққа қызмет көрсету", "ак", "караганда", "centre 7", "?"];
    private static readonly string[] Slugs = ["slug-of-centre-1", "slug-of-centre-2", "slug-of-hostile", "nowhere"];
    private static readonly string[] Languages = ["kk", "ru", "en"];
    private static readonly string[] Encodings = ["", "", "br", "gzip", "gzip, deflate, br", "br;q=0, gzip"];
    private static readonly string[] Opens = ["now", "saturday", "evening", "2026-03-02T10:00"];

    private static readonly string[] Documents =
    [
        "query($text: String!) { search(query: $text, first: 5) { totalCount didYouMean edges { highlights node { slug name openStatus { isOpen closesAt opensAt } } } } dataset { edition } }",
        "query($text: String!) { suggest(prefix: $text) { text } }",
        "query($slug: String!) { office(slug: $slug) { slug name hours { text osm } openStatus { isOpen closesAt opensAt holiday } } }",
        "query($slug: String!) { office(slug: $slug) { id names { text language } phones { display } address { text } } dataset { edition } }",
        "query { offices(first: 20) { totalCount nodes { slug openStatus { isOpen closesAt } } } }",
    ];

    private readonly Random _random = new(20260302);
    private readonly ManualClock _clock = new();
    private readonly List<Served> _served = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        foreach (var keeps in (bool[])[true, false])
        {
            var host = new DirectoryHost(Publish(1, keeps));
            var server = DirectoryServer.Create(
                host, publisher: null, new Dictionary<string, string?> { ["Urls"] = "http://127.0.0.1:0", ["RateLimit:Enabled"] = "false" }, _clock);
            await server.StartAsync(Token);
            _served.Add(new Served(host, server, new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = new Uri(server.Urls.First()) }));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var served in _served)
        {
            served.Client.Dispose();
            await served.Server.DisposeAsync();
            served.Host.Dispose();
        }
    }

    [Fact]
    public async Task Answers_KeptOrNot_AreTheSame()
    {
        var edition = 1;
        for (var number = 0; number < Requests; number++)
        {
            if (_random.Next(20) == 0)
            {
                _clock.Advance(TimeSpan.FromSeconds(_random.Next(3) == 0 ? _random.Next(100_000) : _random.Next(120)));
            }

            if (_random.Next(300) == 0)
            {
                edition++;
                _served[0].Host.Swap(Publish(edition, keeps: true));
                _served[1].Host.Swap(Publish(edition, keeps: false));
            }

            var make = Draw();
            Assert.Equal(await AnswerOfAsync(_served[1], make), await AnswerOfAsync(_served[0], make));
        }

        var keeping = _served[0].Host;
        using var lease = keeping.Acquire();
        Assert.True(lease.Directory.Answers!.Count > 5 && lease.Directory.Pages.Count > 5, "Nothing was kept, and so nothing compared.");
    }

    private Func<HttpRequestMessage> Draw()
    {
        var language = Pick(Languages);
        var encodings = Pick(Encodings);
        var text = Uri.EscapeDataString(Pick(Texts));
        switch (_random.Next(6))
        {
            case 0:
                return Page($"/{language}/offices/{Pick(Slugs)}", encodings);
            case 1:
                return Page($"/{language}/search?q={text}", encodings);
            case 2:
                return Page($"/{language}/search?open={Pick(Opens)}{(_random.Next(2) == 0 ? "&lat=43.2&lon=76.9" : "")}", encodings);
            case 3:
                return Page($"/{language}/suggest.json?q={text}", encodings);
            default:
                var content = new { query = Pick(Documents), variables = new { text = Pick(Texts), slug = Pick(Slugs) } };
                return () =>
                {
                    var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(content) };
                    request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
                    request.Headers.TryAddWithoutValidation("Accept-Encoding", encodings);
                    return request;
                };
        }
    }

    private Func<HttpRequestMessage> Page(string path, string encodings)
    {
        var host = Pick(["one.example", "two.example:8080"]);
        var method = _random.Next(10) == 0 ? HttpMethod.Head : HttpMethod.Get;
        return () =>
        {
            var request = new HttpRequestMessage(method, path) { Headers = { Host = host } };
            request.Headers.TryAddWithoutValidation("Accept-Encoding", encodings);
            return request;
        };
    }

    private string Pick(string[] from) => from[_random.Next(from.Length)];

    /// <summary>Everything that a client sees, but for the instant and the id of the request.</summary>
    private static async Task<string> AnswerOfAsync(Served served, Func<HttpRequestMessage> make)
    {
        using var request = make();
        using var response = await served.Client.SendAsync(request, Token);
        response.Headers.Date = null;
        response.Headers.Remove(RequestIds.Header);
        var content = await UnpackAsync(request, response);
        return $"{request.RequestUri!.PathAndQuery} {(int)response.StatusCode}\n{response.Headers}{response.Content.Headers}\n{content}";
    }

    /// <summary>The content without its encoding, which a server may choose among those that are accepted, and without the headers that tell of it.</summary>
    private static async Task<string> UnpackAsync(HttpRequestMessage request, HttpResponseMessage response)
    {
        var accepted = request.Headers.TryGetValues("Accept-Encoding", out var values) ? string.Join(", ", values) : "";
        var headers = response.Content.Headers;
        var encoding = headers.ContentEncoding.SingleOrDefault();
        var content = await response.Content.ReadAsStreamAsync(Token);
        if (encoding is not null)
        {
            Assert.Matches($@"(^|[ ,]){encoding}($|,)", accepted);
            Assert.Contains("Accept-Encoding", response.Headers.Vary);
        }

        if (accepted.Length > 0)
        {
            headers.ContentEncoding.Clear();
            headers.ContentLength = null;
            response.Headers.Vary.Remove("Accept-Encoding");
            response.Headers.TransferEncodingChunked = null;
        }

        await using var unpacked = encoding switch
        {
            "br" => new BrotliStream(content, CompressionMode.Decompress),
            "gzip" => new GZipStream(content, CompressionMode.Decompress),
            _ => content,
        };
        using var reader = new StreamReader(unpacked);
        return await reader.ReadToEndAsync(Token);
    }

    private static PublishedDirectory Publish(int edition, bool keeps)
    {
        var snapshot = SnapshotBuilder.Build(PageSamples.Content with { Edition = edition }, PageSamples.Places);
        var directory = PublishedDirectory.Open(snapshot, indexPath: null, TimeProvider.System, notify: null, Token);
        return keeps ? directory : directory with { Answers = null, EncodedObjects = null, Pages = new PageCache(snapshot.Index.OpeningPeriodAt, maxBytes: 0) };
    }

    private sealed record Served(DirectoryHost Host, WebApplication Server, HttpClient Client);
}
