using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Postgres;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Postgres;

public sealed class PostgresStandbyTests(PostgresServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Standby_IsServedFromAndWatchedButNotImportedInto()
    {
        using var standby = server.Cluster.CreateStandby();
        using var primary = new PostgresTestStore(server.Cluster.ConnectionString);
        var store = new PostgresDirectoryStore(
            primary.Options with { ConnectionString = standby.ConnectionString, PollInterval = TimeSpan.FromMilliseconds(50) }, primary.Clock);
        await using var watcher = store.WatchAsync(Token).GetAsyncEnumerator(Token);
        Assert.Null(await NextAsync(watcher));

        await primary.ApplyAsync(SampleDrafts.Small);
        Assert.Equal(1, await NextAsync(watcher));
        Assert.Equal(5, (await store.LoadSnapshotAsync(SamplePlaces.All, Token))!.Offices.Count);
        var error = await Assert.ThrowsAsync<StoreException>(() => store.ApplyAsync(SampleDrafts.Large(2) with { BaseEdition = 1 }, null, Token));
        Assert.Equal(StoreErrorKind.ReadOnly, error.Kind);
        Assert.Contains("primary server", error.Message, StringComparison.Ordinal);

        // The watcher outlives the server, and tells what came while there was none.
        standby.Stop();
        error = await Assert.ThrowsAsync<StoreException>(() => store.ReadStateAsync(Token));
        Assert.Equal(StoreErrorKind.Unreachable, error.Kind);
        var next = NextAsync(watcher);
        await primary.ApplyAsync(SampleDrafts.Large(2));
        standby.Start();
        Assert.Equal(2, await next);
    }

    private static async Task<int?> NextAsync(IAsyncEnumerator<int?> watcher)
    {
        Assert.True(await watcher.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60), Token));
        return watcher.Current;
    }
}
