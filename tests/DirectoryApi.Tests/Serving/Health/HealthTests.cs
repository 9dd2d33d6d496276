using System.Net;
using DirectoryApi.Search.Index;
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
        Assert.Contains(answer.GetProperty("index").GetString(), (string[])["File", "Memory"]);
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
    public async Task Ready_WithAnIndexThatWentBad_IsDegraded()
    {
        using var lease = _served.Host.Acquire();
        lease.Directory.IndexState.Note(new SearchIndexNotice(SearchIndexNoticeKind.DamagedInUse, "directory.db.search-1", "It is cut off."));

        var answer = await _served.GetJsonAsync("/health/ready");

        Assert.Equal("Degraded", answer.GetProperty("status").GetString());
        Assert.Equal("Damaged", answer.GetProperty("index").GetString());
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

    [Fact]
    public async Task Ready_WithAStoreThatLostItsEdition_IsDegraded()
    {
        _served.Small.DeleteStore();

        var answer = await _served.GetJsonAsync("/health/ready");

        Assert.Equal("Degraded", answer.GetProperty("status").GetString());
        Assert.Equal("""{"isReachable":true}""", answer.GetProperty("store").GetRawText());
    }

    [Fact]
    public async Task Ready_WithAStoreThatWasMadeAnew_IsDegraded_ThoughTheNumberIsTheSame()
    {
        _served.Small.DeleteStore();
        _served.Small.Clock.Advance(TimeSpan.FromDays(1));
        await _served.Small.ApplyAsync();

        var answer = await _served.GetJsonAsync("/health/ready");

        Assert.Equal("Degraded", answer.GetProperty("status").GetString());
        Assert.Equal(1, answer.GetProperty("store").GetProperty("edition").GetInt32());
    }

    [Fact]
    public async Task Ready_WithAStoreWhoseErrorNobodyForesaw_IsDegraded()
    {
        _served.Small.Store.Failure = new InvalidOperationException("A bug.");

        var answer = await _served.GetJsonAsync("/health/ready");

        Assert.Equal("Degraded", answer.GetProperty("status").GetString());
        Assert.Equal("Unforeseen", answer.GetProperty("store").GetProperty("problem").GetString());
    }
}
