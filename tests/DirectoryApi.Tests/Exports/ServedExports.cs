using System.Text.Json;
using DirectoryApi.Serving;
using DirectoryApi.Tests.Samples;
using Microsoft.AspNetCore.Builder;

namespace DirectoryApi.Tests.Exports;

/// <summary>The edition of <see cref="ExportContents"/>, served over HTTP.</summary>
public sealed class ServedExports : IAsyncLifetime
{
    private DirectoryHost? _host;
    private WebApplication? _server;

    /// <summary>A client that follows no redirects.</summary>
    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _host = ServedSample.Publish(ExportContents.Edition);
        (_server, var client) = await ServedSample.StartAsync(_host);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = client.BaseAddress };
        client.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server!.DisposeAsync();
        _host!.Dispose();
    }

    /// <summary>Sends a request, with headers.</summary>
    public async Task<HttpResponseMessage> SendAsync(string path, HttpMethod? method = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The text of a file, which there must be.</summary>
    public async Task<string> TextAsync(string path)
    {
        using var response = await SendAsync(path);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, text);
        return text;
    }

    /// <summary>A file as JSON.</summary>
    public async Task<JsonElement> JsonAsync(string path) => JsonSerializer.Deserialize<JsonElement>(await TextAsync(path));

    /// <summary>The problem that a request is answered with.</summary>
    public async Task<JsonElement> ProblemAsync(string path, int status)
    {
        using var response = await SendAsync(path);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True((int)response.StatusCode == status, $"{response.StatusCode}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }
}
