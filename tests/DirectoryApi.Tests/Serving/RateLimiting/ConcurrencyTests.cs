using DirectoryApi.Serving.RateLimiting;
using DirectoryApi.Store.Tests.Samples;
using DirectoryApi.Tests.Samples;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DirectoryApi.Tests.Serving.RateLimiting;

public class ConcurrencyTests
{
    private static readonly RateLimitSettings Settings = new(true, 1_000, TimeSpan.FromMinutes(1), 20, 50, MaxConcurrentRequests: 3, MaxConcurrentExports: 1);

    [Theory]
    [InlineData(RequestKind.Usual, 3)]
    [InlineData(RequestKind.Operation, 3)]
    [InlineData(RequestKind.Export, 1)]
    public async Task Request_BeyondThePlaces_IsRefused_AndAnsweredWhenOneIsFree(object kind, int places)
    {
        using var host = ServedSample.Publish(SampleContents.Storied);
        var (server, client) = await ServedSample.StartAsync(host);
        await using var running = server;
        client.Dispose();
        var limiter = new RateLimiter(Settings, new RefusalAnswers(server.Services), new ManualClock());
        var answer = new TaskCompletionSource();
        var waiting = Enumerable.Range(0, places).Select(_ => limiter.InvokeAsync(Ask((RequestKind)kind, server.Services), _ => answer.Task)).ToArray();

        var refused = Ask((RequestKind)kind, server.Services);
        await limiter.InvokeAsync(refused, _ => Task.CompletedTask);
        Assert.Equal((503, "1"), (refused.Response.StatusCode, refused.Response.Headers.RetryAfter.ToString()));

        answer.SetResult();
        await Task.WhenAll(waiting);
        var answered = Ask((RequestKind)kind, server.Services);
        await limiter.InvokeAsync(answered, _ => Task.CompletedTask);
        Assert.Equal(200, answered.Response.StatusCode);
    }

    [Fact]
    public async Task Request_ThatFails_LeavesItsPlaces()
    {
        var limiter = new RateLimiter(Settings, new RefusalAnswers(new ServiceCollection().BuildServiceProvider()), new ManualClock());
        for (var time = 0; time < 5; time++)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => limiter.InvokeAsync(
                Ask(RequestKind.Export, null), _ => throw new InvalidOperationException()));
        }
    }

    /// <summary>Once it is warm, a request takes the header of what is left, the text of it, and the wait for its answer where it has to wait.</summary>
    [Fact]
    public async Task Request_TakesLittleMemory()
    {
        const int requests = 1_000;
        var limiter = new RateLimiter(Settings with { Quota = 100_000 }, new RefusalAnswers(new ServiceCollection().BuildServiceProvider()), new ManualClock());
        var context = Ask(RequestKind.Usual, null);
        await limiter.InvokeAsync(context, Answered);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var time = 0; time < requests; time++)
        {
            await limiter.InvokeAsync(context, Answered);
        }

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / requests, 0, 256);

        static Task Answered(HttpContext context) => Task.CompletedTask;
    }

    private static DefaultHttpContext Ask(RequestKind kind, IServiceProvider? services)
    {
        var context = new DefaultHttpContext();
        if (services is not null)
        {
            context.RequestServices = services;
        }

        context.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(new RequestWeight(kind)), null));
        return context;
    }
}
