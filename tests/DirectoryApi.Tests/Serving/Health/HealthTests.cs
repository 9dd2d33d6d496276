using System.Net;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Tests.Serving.Health;

public sealed class HealthTests : IAsyncLifetime
{
    private ServedSmallDirectory _served = null!;

    public async ValueTask InitializeAsync() => _served = await ServedSmallDirectory.StartAsync();

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task Live_AnswersWithoutAskingTheStore()
    {
        _served.Small.Store.Failure = new InvalidOperationException("It was asked.");

        using var response = await _served.Client.GetAsync("/health/live", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"status":"Healthy"}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Ready_TellsTheEditionItsAgeAndTheStore()
    {
        var answer = await _served.GetJsonAsync("/health/ready");

        Assert.Equal("Healthy", answer.GetProperty("status").GetString());
        Assert.Equal(1, answer.GetProperty("edition").GetInt32());
        Assert.Equal(_served.Host.Snapshot.PublishedAt, answer.GetProperty("publishedAt").GetDateTimeOffset());
        Assert.True(answer.TryGetProperty("ageSeconds", out _));
        Assert.Equal("""{"isReachable":true,"edition":1}""", answer.GetProperty("store").GetRawText());
    }

    [Fact]
    public async Task Ready_WithAStoreThatCannotBeReached_IsDegraded_AndSaysWhyInAWord()
    {
        _served.Small.Store.Failure = new StoreException(StoreErrorKind.Unreachable, "The server db.internal is down.");

        using var response = await _served.Client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("\"status\":\"Degraded\"", answer, StringComparison.Ordinal);
        Assert.Contains("""{"isReachable":false,"problem":"Unreachable"}""", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("db.internal", answer, StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Ready_WithAnEditionThatIsNotServedYet_IsDegraded()
    {
        await _served.Small.ApplyAsync();

        var answer = await _served.GetJsonAsync("/health/ready");

        Assert.Equal("Degraded", answer.GetProperty("status").GetString());
        Assert.Equal(1, answer.GetProperty("edition").GetInt32());
        Assert.Equal(2, answer.GetProperty("store").GetProperty("edition").GetInt32());
    }
}
