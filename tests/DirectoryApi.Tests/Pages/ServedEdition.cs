using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DirectoryApi.Serving;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;
using Microsoft.AspNetCore.Builder;

namespace DirectoryApi.Tests.Pages;

/// <summary>An edition served over HTTP at a port of its own, to those who ask for pages. Redirects are answers and not followed.</summary>
internal sealed class ServedEdition : IAsyncDisposable
{
    private readonly DirectoryHost _host;
    private readonly WebApplication _server;
    private readonly HttpClient _client;

    private ServedEdition(DirectoryHost host, WebApplication server)
    {
        _host = host;
        _server = server;
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(server.Urls.First()) };
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xml;q=0.9, */*;q=0.8");
    }

    /// <summary>Scheme and host.</summary>
    public string Origin => _client.BaseAddress!.GetLeftPart(UriPartial.Authority);

    /// <summary>Serves an edition; by default the one with merged and withdrawn offices.</summary>
    public static async Task<ServedEdition> StartAsync(EditionContent? content = null)
    {
        var host = new DirectoryHost(Publish(content ?? SampleContents.Storied));
        var settings = new Dictionary<string, string?> { ["Urls"] = "http://127.0.0.1:0", ["Logging:LogLevel:Default"] = "None" };
        var server = DirectoryServer.Create(host, publisher: null, settings);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return new ServedEdition(host, server);
    }

    /// <summary>An edition, loaded.</summary>
    public static PublishedDirectory Publish(EditionContent content)
    {
        var snapshot = SnapshotBuilder.Build(content, SamplePlaces.All);
        return PublishedDirectory.Open(snapshot, indexPath: null, TimeProvider.System, notify: null, TestContext.Current.CancellationToken);
    }

    /// <summary>Asks for a path.</summary>
    public async Task<HttpResponseMessage> GetAsync(string path, string? ifNoneMatch = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (ifNoneMatch is not null)
        {
            request.Headers.IfNoneMatch.ParseAdd(ifNoneMatch);
        }

        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>A page, which must be there.</summary>
    public async Task<IHtmlDocument> PageAsync(string path)
    {
        using var response = await GetAsync(path);
        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        _host.Dispose();
    }
}
