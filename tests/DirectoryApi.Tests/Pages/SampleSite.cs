using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Pages;
using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Tests.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

[assembly: AssemblyFixture(typeof(SampleSite))]

namespace DirectoryApi.Tests.Pages;

/// <summary>The pages over the directory of <see cref="PageSamples"/>, asked for over HTTP.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private DirectoryHost? _host;
    private WebApplication? _server;
    private HttpClient? _client;

    /// <summary>The edition that is served.</summary>
    public PublishedDirectory Directory { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var snapshot = SnapshotBuilder.Build(PageSamples.Content, PageSamples.Places);
        Directory = PublishedDirectory.Open(snapshot, indexPath: null, TimeProvider.System, notify: null, TestContext.Current.CancellationToken);
        _host = new DirectoryHost(Directory);
        _server = DirectoryServer.Create(_host, publisher: null, new Dictionary<string, string?> { ["Urls"] = "http://127.0.0.1:0" });
        await _server.StartAsync(TestContext.Current.CancellationToken);
        _client = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = new Uri(_server.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _host?.Dispose();
    }

    /// <summary>The answer for a path.</summary>
    internal Task<HttpResponseMessage> GetAsync(string path) => _client!.GetAsync(path, TestContext.Current.CancellationToken);

    /// <summary>The page of a path, which must be answered with a status.</summary>
    internal async Task<IDocument> PageAsync(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await GetAsync(path);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>What a page in a language is made from at an instant.</summary>
    internal PageContext ContextAt(DateTimeOffset now, Language language = Language.Ru, string query = "")
    {
        var http = new DefaultHttpContext();
        http.Request.QueryString = new QueryString(query);
        return new PageContext(http, language, Directory, now);
    }
}
