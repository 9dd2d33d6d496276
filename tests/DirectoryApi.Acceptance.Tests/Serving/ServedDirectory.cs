using System.Net.Http.Json;
using System.Text.Json;
using DirectoryApi.Importers.Matching.Decisions;
using DirectoryApi.Imports;
using DirectoryApi.Serving;
using DirectoryApi.Store.Sqlite;
using DirectoryApi.Text.Places;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging.Abstractions;

namespace DirectoryApi.Acceptance.Tests.Serving;

/// <summary>The annexes of the repository, imported once and served over HTTP for all tests of the assembly.</summary>
public sealed class ServedDirectory : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private DirectoryHost? _host;
    private WebApplication? _server;

    /// <summary>A client whose base address is the server.</summary>
    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var gazetteer = GazetteerReader.Read(Repository.PathOf("data", "gazetteer"));
        var storePath = _folder.File("directory.db");
        var store = new SqliteDirectoryStore(new SqliteStoreOptions { Path = storePath }, TimeProvider.System);
        await new DirectoryImport(store, new ImportBasis(gazetteer, OfficeDecisions.None, "test")).RunAsync(
            AnnexFiles.In(Repository.PathOf("data", "annexes")), skipUnreadable: true, new SilentReporter(), whenRead: null, TestContext.Current.CancellationToken);
        var publisher = new DirectoryPublisher(store, gazetteer, storePath, TimeProvider.System, NullLogger.Instance);
        _host = new DirectoryHost((await publisher.LoadAsync(TestContext.Current.CancellationToken))!);
        (_server, Client) = await StartAsync();
    }

    /// <summary>Starts another server over the same directory, with settings of its own. The caller disposes of both.</summary>
    public Task<(WebApplication Server, HttpClient Client)> StartAsync(params (string Name, string Value)[] settings) => StartAsync(TimeProvider.System, settings);

    /// <summary>Starts another server over the same directory, with a clock and settings of its own. The caller disposes of both.</summary>
    public async Task<(WebApplication Server, HttpClient Client)> StartAsync(TimeProvider clock, params (string Name, string Value)[] settings)
    {
        var all = settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value);
        all["Urls"] = "http://127.0.0.1:0";

        // All tests of the assembly are one client.
        all.TryAdd("RateLimit:Enabled", "false");
        var server = DirectoryServer.Create(_host!, publisher: null, all, clock);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return (server, new HttpClient { BaseAddress = new Uri(server.Urls.First()) });
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _host?.Dispose();
        _folder.Dispose();
    }

    /// <summary>Sends a query and gives the answer, whatever its status.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        using var response = await Client.PostAsJsonAsync("/graphql", new { query, variables }, TestContext.Current.CancellationToken);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>Sends a query that must not give errors, and gives its data.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }
}
