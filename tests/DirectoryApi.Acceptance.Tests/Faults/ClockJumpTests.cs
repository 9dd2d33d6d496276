using System.Net;
using System.Text.Json;
using DirectoryApi.Acceptance.Tests.Durability;
using DirectoryApi.Serving;
using DirectoryApi.Store.Sqlite;
using DirectoryApi.Text.Places;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging.Abstractions;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>The clock jumps, forward and back, under a server: answers stay as they are, editions are followed, and no age is negative.</summary>
public sealed class ClockJumpTests : IAsyncLifetime
{
    private const string Answer = "/graphql?query={dataset{edition}}";

    private static readonly TimeSpan[] Jumps = [TimeSpan.FromHours(1), TimeSpan.FromHours(-1), TimeSpan.FromDays(3_650), TimeSpan.FromDays(-7_300)];

    private readonly StoreChanges _changes = new();
    private readonly SqliteDurableStore _store = new();
    private readonly ShiftedClock _clock = new();
    private DirectoryHost _host = null!;
    private WebApplication _server = null!;
    private HttpClient _client = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _changes.Apply(_store, 0).RepeatAsync();
        await _changes.Apply(_store, 1).RepeatAsync();
        var store = ShiftedStore();
        var publisher = new DirectoryPublisher(store, GazetteerReader.Read(Repository.PathOf("data", "gazetteer")), _store.Location, _clock, NullLogger.Instance);
        _host = new DirectoryHost((await publisher.LoadAsync(Token))!);
        _server = DirectoryServer.Create(_host, publisher, new Dictionary<string, string?> { ["Urls"] = "http://127.0.0.1:0", ["Logging:LogLevel:DirectoryApi"] = "None" }, _clock);
        await _server.StartAsync(Token);
        _client = new HttpClient { BaseAddress = new Uri(_server.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.StopAsync(CancellationToken.None);
        await _server.DisposeAsync();
        _host.Dispose();
        _changes.Dispose();
        await _store.DisposeAsync();
    }

    [Fact]
    public async Task AClockThatJumps_ChangesNoAnswer_AndEditionsAreFollowed()
    {
        var edition = 2;
        foreach (var jump in Jumps)
        {
            var before = await _client.GetStringAsync("/graphql" + WholeAnswers.Query, Token);
            using var first = await _client.GetAsync(Answer, Token);

            _clock.Shift = jump;

            Assert.Equal(before, await _client.GetStringAsync("/graphql" + WholeAnswers.Query, Token));
            using (var again = await AskAgainAsync(first))
            {
                Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            }

            Assert.True(await AgeAsync() >= 0);
            using (var file = await _client.GetAsync("/export/offices.csv", Token))
            {
                Assert.Equal(HttpStatusCode.OK, file.StatusCode);
                Assert.True(file.Content.Headers.LastModified <= _clock.GetUtcNow(), "The file was changed in the future.");
            }

            Assert.Equal("Healthy", await StatusAsync());
            await PublishAsync(++edition);
            Assert.InRange(await AgeAsync(), 0, 60);

            // And home again: the edition is of another time now, but it is served, and so is the next.
            _clock.Shift = TimeSpan.Zero;
            Assert.True(await AgeAsync() >= 0);
            await PublishAsync(++edition);
            using var last = await AskAgainAsync(first);
            Assert.Equal(HttpStatusCode.OK, last.StatusCode);
        }
    }

    [Fact]
    public async Task WhetherOfficesAreOpen_GoesByTheClockAsItIs()
    {
        const string query = "/graphql?query={offices(first:100){nodes{hours{osm}openStatus{isOpen}}}}";
        var (mondayMorning, mondayNight) = (Instant(hour: 11), Instant(hour: 23));

        _clock.Shift += mondayNight - _clock.GetUtcNow();
        Assert.DoesNotContain("\"isOpen\":true", await _client.GetStringAsync(query, Token), StringComparison.Ordinal);
        _clock.Shift += mondayMorning - _clock.GetUtcNow();
        Assert.Contains("\"isOpen\":true", await _client.GetStringAsync(query, Token), StringComparison.Ordinal);

        static DateTimeOffset Instant(int hour) => new(2026, 11, 16, hour, 0, 0, TimeSpan.FromHours(5));
    }

    private SqliteDirectoryStore ShiftedStore() =>
        new(new SqliteStoreOptions { Path = _store.Location, WatchInterval = TimeSpan.FromMilliseconds(50) }, _clock);

    /// <summary>Makes another edition at the time that the clock tells, by going back to the edition before, and waits until it is served.</summary>
    private async Task PublishAsync(int edition)
    {
        await ShiftedStore().RollBackAsync(edition - 2, null, Token);
        await ServesAsync(edition);
    }

    private async Task<HttpResponseMessage> AskAgainAsync(HttpResponseMessage first)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Answer);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        return await _client.SendAsync(request, Token);
    }

    private async Task<JsonElement> ReadyAsync()
    {
        using var ready = JsonDocument.Parse(await _client.GetStringAsync("/health/ready", Token));
        return ready.RootElement.Clone();
    }

    private async Task<long> AgeAsync() => (await ReadyAsync()).GetProperty("ageSeconds").GetInt64();

    private async Task<string?> StatusAsync() => (await ReadyAsync()).GetProperty("status").GetString();

    private async Task ServesAsync(int edition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Token);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (!(await _client.GetStringAsync(Answer, limit.Token)).Contains($"\"edition\":{edition}}}", StringComparison.Ordinal))
        {
            await Task.Delay(10, limit.Token);
        }
    }
}
