using System.Net.Http.Headers;
using System.Text;
using DirectoryApi.GraphQL.Http;
using DirectoryApi.GraphQL.Tests.Pets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace DirectoryApi.GraphQL.Tests.Http;

/// <summary>A program with a GraphQL endpoint over pets, in process.</summary>
internal sealed class TestEndpoint : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestEndpoint(WebApplication app)
    {
        _app = app;
        Client = app.GetTestClient();
    }

    public HttpClient Client { get; }

    public static async Task<TestEndpoint> StartAsync(Action<GraphQLHttpOptions>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
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
        return new TestEndpoint(app);
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
