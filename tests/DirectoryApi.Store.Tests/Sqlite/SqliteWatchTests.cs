using DirectoryApi.Store.Tests.Contract;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Sqlite;

public sealed class SqliteWatchTests : WatchContract
{
    private readonly TemporaryStore _temporary;

    public SqliteWatchTests()
        : this(new TemporaryStore())
    {
    }

    private SqliteWatchTests(TemporaryStore temporary)
        : base(temporary) => _temporary = temporary;

    [Fact]
    public async Task FileThatIsDeletedAndMadeAgain_IsTold()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        await using var watcher = Watch();
        Assert.Equal(1, await NextAsync(watcher));

        File.Delete(_temporary.FilePath);
        Assert.Null(await NextAsync(watcher));

        await _temporary.ApplyAsync(SampleDrafts.Large(2));
        Assert.Equal(1, await NextAsync(watcher));
    }

    [Fact]
    public async Task FileThatAnotherStoreTookThePlaceOf_IsTold()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        using var other = new TemporaryStore();
        other.Clock.Now = other.Clock.Now.AddHours(1);
        await other.ApplyAsync(SampleDrafts.Large(2));
        await using var watcher = Watch();
        Assert.Equal(1, await NextAsync(watcher));

        File.Move(other.FilePath, _temporary.FilePath, overwrite: true);

        // The same number, but another edition.
        Assert.Equal(1, await NextAsync(watcher));
    }

    [Fact]
    public async Task FileThatCannotBeReadForAWhile_IsToldAfterwards()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        var kept = _temporary.FilePath + ".kept";
        File.Move(_temporary.FilePath, kept);
        await File.WriteAllTextAsync(_temporary.FilePath, string.Concat(Enumerable.Repeat("not a store\n", 100)), TestContext.Current.CancellationToken);
        await using var watcher = Watch();
        var next = NextAsync(watcher);
        Assert.NotSame(next, await Task.WhenAny(next, Task.Delay(100, TestContext.Current.CancellationToken)));

        // Put back at once: written byte by byte, a look in between would find an empty file, which is a store without an edition.
        File.Move(kept, _temporary.FilePath, overwrite: true);

        Assert.Equal(1, await next);
    }

    [Fact]
    public async Task LockedStore_IsWatchedOn()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        await using var watcher = Watch();
        using (_temporary.HoldWriteLock())
        {
            Assert.Equal(1, await NextAsync(watcher));
        }

        await _temporary.ApplyAsync(SampleDrafts.Large(2));
        Assert.Equal(2, await NextAsync(watcher));
    }

    [Fact]
    public async Task UntouchedFile_IsLookedAtWithoutBeingRead()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        await using var watcher = Watch();
        Assert.Equal(1, await NextAsync(watcher));
        var next = NextAsync(watcher);

        // A change that leaves no trace outside is found all the same, only later: the file is read now and then.
        var written = File.GetLastWriteTimeUtc(_temporary.FilePath);
        _temporary.Execute("PRAGMA journal_mode = DELETE; INSERT INTO editions SELECT 2, published_at, restores, program_version, gazetteer_fingerprint, 0, 0, 0, 0, 0, 0, 0 FROM editions; UPDATE state SET current_edition = 2; PRAGMA journal_mode = WAL;");
        File.SetLastWriteTimeUtc(_temporary.FilePath, written);

        Assert.Equal(2, await next);
    }
}
