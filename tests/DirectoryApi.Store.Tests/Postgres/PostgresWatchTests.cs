using DirectoryApi.Store.Postgres;
using DirectoryApi.Store.Tests.Contract;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Postgres;

public sealed class PostgresWatchTests : WatchContract
{
    private readonly PostgresTestStore _temporary;

    public PostgresWatchTests(PostgresServer server)
        : this(new PostgresTestStore(server))
    {
    }

    private PostgresWatchTests(PostgresTestStore temporary)
        : base(temporary) => _temporary = temporary;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ConnectionThatWasCut_IsMadeAgainAndNothingMissed()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        var name = $"watcher of {_temporary.Schema}";
        var store = new PostgresDirectoryStore(
            _temporary.Options with { ConnectionString = $"{_temporary.ConnectionString};Application Name='{name}'" }, _temporary.Clock);
        await using var watcher = store.WatchAsync(Token).GetAsyncEnumerator(Token);
        Assert.Equal(1, await NextAsync(watcher));
        var next = NextAsync(watcher);

        for (var edition = 2; edition <= 4; edition++)
        {
            _temporary.Execute($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '{name}'");
            await _temporary.ApplyAsync(SampleDrafts.Large(edition));
            Assert.Equal(edition, await next);
            next = NextAsync(watcher);
        }

        await _temporary.RollBackAsync(1);
        Assert.Equal(5, await next);
    }

    [Fact]
    public async Task EditionOfWhichNoNotificationCame_IsToldAtTheNextHeartbeat()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        var store = new PostgresDirectoryStore(_temporary.Options with { HeartbeatInterval = TimeSpan.FromMilliseconds(100) }, _temporary.Clock);
        await using var watcher = store.WatchAsync(Token).GetAsyncEnumerator(Token);
        Assert.Equal(1, await NextAsync(watcher));

        _temporary.Execute("""
            INSERT INTO editions (number, published_at, program_version, gazetteer_fingerprint,
                document_count, row_count, office_count, service_count, added_count, changed_count, withdrawn_count)
            SELECT 2, published_at, program_version, gazetteer_fingerprint, 0, 0, 0, 0, 0, 0, 0 FROM editions;
            UPDATE state SET current_edition = 2;
            """);

        Assert.Equal(2, await NextAsync(watcher));
    }
}
