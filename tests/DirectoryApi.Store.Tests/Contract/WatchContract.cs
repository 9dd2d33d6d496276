using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Contract;

/// <summary>What every store tells those who watch it.</summary>
public abstract class WatchContract : IDisposable
{
    private readonly TestStore _temporary;

    protected WatchContract(TestStore store) => _temporary = store;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _temporary.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Watcher_IsToldOfNothingThenOfEveryEditionOfAnotherOne()
    {
        await using var watcher = Watch();
        Assert.Null(await NextAsync(watcher));

        await _temporary.ApplyAsync(SampleDrafts.Small);
        Assert.Equal(1, await NextAsync(watcher));

        await _temporary.ApplyAsync(SampleDrafts.Large(3));
        Assert.Equal(2, await NextAsync(watcher));

        await _temporary.RollBackAsync(1);
        Assert.Equal(3, await NextAsync(watcher));
    }

    [Fact]
    public async Task Watcher_IsToldOfTheLastOfSeveral()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        await using var watcher = Watch();
        Assert.Equal(1, await NextAsync(watcher));

        await _temporary.ApplyAsync(SampleDrafts.Large(2));
        await _temporary.ApplyAsync(SampleDrafts.Large(3));
        var told = await NextAsync(watcher);
        told = told == 2 ? await NextAsync(watcher) : told;

        Assert.Equal(3, told);
    }

    [Fact]
    public async Task ImportThatChangesNothing_IsNotTold()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        await using var watcher = Watch();
        Assert.Equal(1, await NextAsync(watcher));

        await _temporary.ApplyAsync(SampleDrafts.Small with { ProgramVersion = "1.0.1" });
        await _temporary.ApplyAsync(SampleDrafts.Large(2));

        Assert.Equal(2, await NextAsync(watcher));
    }

    [Fact]
    public async Task Watching_EndsWhenCancelled()
    {
        using var cancellation = new CancellationTokenSource();
        await using var watcher = _temporary.Open(TimeSpan.FromSeconds(1)).WatchAsync(cancellation.Token).GetAsyncEnumerator(Token);
        Assert.Null(await NextAsync(watcher));

        var next = watcher.MoveNextAsync().AsTask();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
    }

    /// <summary>Watches by a store of its own, as another process does.</summary>
    protected IAsyncEnumerator<int?> Watch() => _temporary.Open(TimeSpan.FromSeconds(1)).WatchAsync(Token).GetAsyncEnumerator(Token);

    /// <summary>What a watcher is told next; fails where it is told nothing.</summary>
    protected static async Task<int?> NextAsync(IAsyncEnumerator<int?> watcher)
    {
        Assert.True(await watcher.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30), Token));
        return watcher.Current;
    }
}
