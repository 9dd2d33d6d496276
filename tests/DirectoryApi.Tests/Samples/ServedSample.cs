using System.Net.Http.Json;
using System.Text.Json;
using DirectoryApi.Serving;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;
using Microsoft.AspNetCore.Builder;

namespace DirectoryApi.Tests.Samples;

/// <summary>The small directory of the samples with its merged and withdrawn offices, served over HTTP.</summary>
public sealed class ServedSample : IAsyncLifetime
{
    private DirectoryHost? _host;
    private WebApplication? _server;
    private HttpClient? _client;

    public async ValueTask InitializeAsync()
    {
        _host = Publish(SampleContents.Storied);
        (_server, _client) = await StartAsync(_host);
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

    /// <summary>Sends a query that must not give errors, and gives its data.</summary>
    public Task<JsonElement> DataAsync(string query, object? variables = null, string? acceptLanguage = null) =>
        DataAsync(_client!, query, variables, acceptLanguage);

    /// <summary>Sends a query that must give one error, and gives its message.</summary>
    public async Task<string> ErrorAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(_client!, query, variables, acceptLanguage: null);
        Assert.True(answer.TryGetProperty("errors", out var errors), answer.ToString());
        Assert.Equal(1, errors.GetArrayLength());
        return errors[0].GetProperty("message").GetString()!;
    }

    /// <summary>Sends a query by GET.</summary>
    public Task<HttpResponseMessage> GetAsync(string query) =>
        _client!.GetAsync("/graphql?query=" + Uri.EscapeDataString(query), TestContext.Current.CancellationToken);

    /// <summary>Sends a query to a server of its own over another edition.</summary>
    internal static async Task<JsonElement> DataOfAsync(EditionContent content, string query, object? variables = null)
    {
        using var host = Publish(content);
        var (server, client) = await StartAsync(host);
        await using (server)
        using (client)
        {
            return await DataAsync(client, query, variables, acceptLanguage: null);
        }
    }

    /// <summary>Sends a query to a server of its own with other settings, and gives all of the answer.</summary>
    internal static async Task<JsonElement> AnswerWithAsync(string query, params (string Setting, string Value)[] settings)
    {
        using var host = Publish(SampleContents.Storied);
        var (server, client) = await StartAsync(host, settings);
        await using (server)
        using (client)
        {
            return await AskAsync(client, query, variables: null, acceptLanguage: null);
        }
    }

    /// <summary>Makes what a server serves of an edition.</summary>
    internal static DirectoryHost Publish(EditionContent content)
    {
        var snapshot = SnapshotBuilder.Build(content, SamplePlaces.All);
        return new DirectoryHost(PublishedDirectory.Open(snapshot, indexPath: null, TimeProvider.System, notify: null, TestContext.Current.CancellationToken));
    }

    /// <summary>Starts a server, and gives a client of it.</summary>
    internal static async Task<(WebApplication Server, HttpClient Client)> StartAsync(
        DirectoryHost host, params (string Setting, string Value)[] settings)
    {
        var all = settings.Append((Setting: "Urls", Value: "http://127.0.0.1:0")).ToDictionary(setting => setting.Setting, setting => (string?)setting.Value);
        var server = DirectoryServer.Create(host, publisher: null, all);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return (server, new HttpClient { BaseAddress = new Uri(server.Urls.First()) });
    }

    private static async Task<JsonElement> DataAsync(HttpClient client, string query, object? variables, string? acceptLanguage)
    {
        var answer = await AskAsync(client, query, variables, acceptLanguage);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    private static async Task<JsonElement> AskAsync(HttpClient client, string query, object? variables, string? acceptLanguage)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        if (acceptLanguage is not null)
        {
            request.Headers.AcceptLanguage.ParseAdd(acceptLanguage);
        }

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
