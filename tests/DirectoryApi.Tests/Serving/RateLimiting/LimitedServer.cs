using System.Net;
using DirectoryApi.Serving;
using DirectoryApi.Store.Tests.Samples;
using DirectoryApi.Tests.Samples;
using Microsoft.AspNetCore.Builder;

namespace DirectoryApi.Tests.Serving.RateLimiting;

/// <summary>A server with settings of its own and a clock that stands still, behind a proxy on the same machine.</summary>
internal sealed class LimitedServer : IAsyncDisposable
{
    private readonly DirectoryHost _host;
    private readonly WebApplication _server;

    private LimitedServer(DirectoryHost host, WebApplication server)
    {
        _host = host;
        _server = server;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(server.Urls.First()) };
    }

    /// <summary>The server's clock.</summary>
    public ManualClock Clock { get; private init; } = null!;

    /// <summary>A client whose base address is the server.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts a server.</summary>
    public static async Task<LimitedServer> StartAsync(params (string Name, string Value)[] settings)
    {
        var clock = new ManualClock();
        var host = ServedSample.Publish(SampleContents.Storied);
        var all = settings.Append((Name: "Urls", Value: "http://127.0.0.1:0")).ToDictionary(setting => setting.Name, setting => (string?)setting.Value);
        all["Logging:LogLevel:Default"] = "None";
        var server = DirectoryServer.Create(host, publisher: null, all, clock);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return new LimitedServer(host, server) { Clock = clock };
    }

    /// <summary>Asks for a path as the proxy does for a client.</summary>
    /// <param name="path">The path.</param>
    /// <param name="client">What the proxy says of the client, <c>X-Forwarded-For</c>; null for nothing.</param>
    /// <param name="headers">More headers.</param>
    public Task<HttpResponseMessage> GetAsync(string path, string? client = null, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, path, client, headers);

    /// <summary>Sends a request as the proxy does for a client.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? client, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (client is not null)
        {
            request.Headers.Add("X-Forwarded-For", client);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The status of a path for a client.</summary>
    public async Task<HttpStatusCode> StatusAsync(string path, string? client = null)
    {
        using var response = await GetAsync(path, client);
        return response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        _host.Dispose();
    }
}
