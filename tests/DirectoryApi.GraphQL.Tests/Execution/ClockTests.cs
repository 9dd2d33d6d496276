using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Execution.Caching;
using DirectoryApi.GraphQL.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DirectoryApi.GraphQL.Tests.Execution;

/// <summary>Operations whose answer depends on the time of day.</summary>
public sealed class ClockTests : IAsyncLifetime
{
    private const string Sdl = "type Query { shop: Shop! } type Shop { name: String! time(at: Int): Int! }";

    private readonly SteppingClock _clock = new();
    private readonly State _state = new();
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<TimeProvider>(_clock);
        builder.Services.AddGraphQLServer()
            .AddDocumentFromString(Sdl)
            .AddRequestState<State>()
            .AddResolver(typeof(Queries))
            .AddResolver(typeof(ShopResolvers));
        _app = builder.Build();
        _app.MapGraphQL("/graphql", options =>
        {
            options.CreateRequestState = _ => _state;
            options.GetVersionKey = _ => "1";
        });
        await _app.StartAsync(TestContext.Current.CancellationToken);
        _client = _app.GetTestClient();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task AnOperationThatAsksForTheTime_IsAnsweredAnewWhateverTheClientHas()
    {
        for (var second = 0; second < 5; second++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={shop{name time}}");
            request.Headers.TryAddWithoutValidation("If-None-Match", "*");
            using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);

            Assert.Null(response.Headers.ETag);
            Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
            Assert.Equal("{\"data\":{\"shop\":{\"name\":\"Abai\",\"time\":" + second + "}}}", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task AnOperationThatCouldButDoesNot_IsCached()
    {
        using var response = await _client.GetAsync("/graphql?query={shop{name time(at:7)}}", TestContext.Current.CancellationToken);

        Assert.NotNull(response.Headers.ETag);
        Assert.Equal("no-cache", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task AllFieldsOfAnOperation_GetOneInstant()
    {
        var answer = await _client.GetStringAsync("/graphql?query={shop{a:time b:time(at:7) c:time}}", TestContext.Current.CancellationToken);

        Assert.Equal("""{"data":{"shop":{"a":0,"b":7,"c":0}}}""", answer);
    }

    [Fact]
    public async Task TheJsonOfObjects_IsKeptWithoutSuchFieldsOnly()
    {
        for (var second = 0; second < 5; second++)
        {
            await _client.GetStringAsync("/graphql?query={shop{name time}}", TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, _state.EncodedObjects.Count);
        for (var second = 0; second < 5; second++)
        {
            await _client.GetStringAsync("/graphql?query={shop{name}}", TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, _state.EncodedObjects.Count);
    }

    /// <summary>A second later whenever it is looked at.</summary>
    private sealed class SteppingClock : TimeProvider
    {
        private int _looks;

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddSeconds(_looks++);
    }

    public sealed class State : IEncodedObjectSource
    {
        public EncodedObjectCache EncodedObjects { get; } = new();

        EncodedObjectCache? IEncodedObjectSource.EncodedObjects => EncodedObjects;

        public string Variation => "";

        public Shop Shop { get; } = new("Abai");
    }

    public sealed record Shop(string Name);

    [ObjectType("Query")]
    public static class Queries
    {
        public static Shop Shop(State state) => state.Shop;
    }

    [ObjectType<Shop>("Shop", IsImmutable = true)]
    public static class ShopResolvers
    {
        public static int Time(Shop shop, int? at, IOperationClock clock)
        {
            Assert.NotNull(shop);
            return at ?? (int)clock.GetUtcNow().ToUnixTimeSeconds();
        }
    }
}
