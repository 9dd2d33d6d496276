using System.Net.Http.Headers;
using System.Text;
using DirectoryApi.GraphQL.Http;
using DirectoryApi.GraphQL.Tests.Pets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace DirectoryApi.GraphQL.Tests.Http;

/// <summary>A program with a GraphQL endpoint over pets: in process, or on a port of this machine for what only a real connection can show.</summary>
internal sealed class TestEndpoint : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestEndpoint(WebApplication app, HttpClient client, ErrorLog log)
    {
        _app = app;
        Client = client;
        Log = log;
    }

    public HttpClient Client { get; }

    /// <summary>What was logged as an error.</summary>
    public ErrorLog Log { get; }

    /// <summary>The port; 0 for an endpoint in process.</summary>
    public int Port => Client.BaseAddress!.IsDefaultPort ? 0 : Client.BaseAddress.Port;

    public static Task<TestEndpoint> StartAsync(Action<GraphQLHttpOptions>? configure = null) => StartAsync(configure, onPort: false);

    public static Task<TestEndpoint> StartOnPortAsync(Action<GraphQLHttpOptions>? configure = null) => StartAsync(configure, onPort: true);

    private static async Task<TestEndpoint> StartAsync(Action<GraphQLHttpOptions>? configure, bool onPort)
    {
        var log = new ErrorLog();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddProvider(log);
        if (onPort)
        {
            builder.Configuration["Urls"] = "http://127.0.0.1:0";
        }
        else
        {
            builder.WebHost.UseTestServer();
        }

        builder.Services.AddGraphQLServer()
            .AddDocumentFromString(PetSchema.Sdl)
            .AddScalar(new DayType())
            .AddScalar(new TextType())
            .AddRequestState<PetState>()
            .AddResolver(typeof(QueryResolvers))
            .AddResolver(typeof(MutationResolvers))
            .AddResolver(typeof(HumanResolvers))
            .AddResolver(typeof(DogResolvers))
            .BindRuntimeType<Cat>();
        var app = builder.Build();
        app.MapGraphQL("/graphql", options =>
        {
            options.CreateRequestState = http => new PetState { Language = http.Request.Headers.AcceptLanguage.ToString() };
            configure?.Invoke(options);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new TestEndpoint(app, onPort ? new HttpClient { BaseAddress = new Uri(app.Urls.First()) } : app.GetTestClient(), log);
    }

    public async Task<(int Status, string? ContentType, string Body)> SendAsync(
        HttpMethod method, string uri, byte[]? body = null, string? contentType = "application/json", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, uri);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        }

        foreach (var (name, value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content!.Headers.TryAddWithoutValidation(name, value);
            }
        }

        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Allow = string.Join(", ", response.Content.Headers.Allow);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), text);
    }

    public Task<(int Status, string? ContentType, string Body)> PostAsync(string json, string accept = "application/graphql-response+json")
        => SendAsync(HttpMethod.Post, "/graphql", Encoding.UTF8.GetBytes(json), "application/json", ("Accept", accept));

    /// <summary>The Allow header of the last response.</summary>
    public string? Allow { get; private set; }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
