using System.Net.Http.Json;
using System.Text.Json;
using DirectoryApi.Serving;
using Microsoft.AspNetCore.Builder;

namespace DirectoryApi.Tests.Serving;

/// <summary>The small directory served over HTTP, at a port of its own, by a server that follows its store.</summary>
internal sealed class ServedSmallDirectory : IAsyncDisposable
{
    private readonly DirectoryHost _host;
    private readonly WebApplication _server;

    private ServedSmallDirectory(SmallDirectory small, DirectoryHost host, WebApplication server)
    {
        Small = small;
        _host = host;
        _server = server;
        Client = new HttpClient { BaseAddress = new Uri(server.Urls.First()) };
    }

    /// <summary>The directory.</summary>
    public SmallDirectory Small { get; }

    /// <summary>A client whose base address is the server.</summary>
    public HttpClient Client { get; }

    /// <summary>What is served.</summary>
    public DirectoryHost Host => _host;

    /// <summary>Publishes the first edition and serves it.</summary>
    public static async Task<ServedSmallDirectory> StartAsync()
    {
        var small = new SmallDirectory();
        await small.ApplyAsync();
        var host = new DirectoryHost(await small.LoadAsync());

        // Its clients are one, and ask as fast as they can.
        var settings = new Dictionary<string, string?> { ["Urls"] = "http://127.0.0.1:0", ["RateLimit:Enabled"] = "false", ["Logging:LogLevel:Default"] = "None", ["Logging:LogLevel:DirectoryApi"] = "None" };
        var server = DirectoryServer.Create(host, small.Publisher, settings);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return new ServedSmallDirectory(small, host, server);
    }

    /// <summary>Publishes the next edition and announces it.</summary>
    public async Task<int> PublishAsync()
    {
        var edition = await Small.ApplyAsync();
        Small.Store.Announce(edition);
        return edition;
    }

    /// <summary>Publishes the next edition, and waits until it is served.</summary>
    public async Task PublishAndServeAsync()
    {
        var edition = await PublishAsync();
        await Eventually.HoldsAsync(() => _host.Snapshot.Edition == edition);
    }

    /// <summary>Gets JSON, whatever the status.</summary>
    public async Task<JsonElement> GetJsonAsync(string path)
    {
        using var response = await Client.GetAsync(path, TestContext.Current.CancellationToken);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        _host.Dispose();
        Small.Dispose();
    }
}
