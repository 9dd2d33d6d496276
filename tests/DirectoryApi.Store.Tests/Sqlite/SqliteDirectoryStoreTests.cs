using DirectoryApi.Store.Sqlite;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Sqlite;

public sealed class SqliteDirectoryStoreTests : IDisposable
{
    private readonly TemporaryStore _temporary = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task ReadState_BeforeAnyImport_IsEmptyAndCreatesNothing()
    {
        var state = await _temporary.Store.ReadStateAsync(Token);

        Assert.Null(state.Edition);
        Assert.Empty(state.Documents);
        Assert.Empty(await _temporary.Store.ReadDocumentsAsync(Token));
        Assert.Null(await _temporary.Store.LoadSnapshotAsync(SamplePlaces.All, Token));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_temporary.Folder));
    }

    [Fact]
    public async Task Apply_LeavesOneFile()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);

        Assert.Equal([_temporary.FilePath], Directory.EnumerateFileSystemEntries(_temporary.Folder));
    }

    [Fact]
    public async Task Apply_InFolderThatDoesNotExist_CreatesIt()
    {
        var path = Path.Combine(_temporary.Folder, "a", "b", "directory.db");
        var store = new SqliteDirectoryStore(new SqliteStoreOptions { Path = path }, _temporary.Clock);

        await store.ApplyAsync(SampleDrafts.Small, null, Token);

        Assert.True(File.Exists(path));
        Assert.Equal(path, store.FilePath);
    }

    [Fact]
    public async Task Apply_PathWithSpecialCharacters_Works()
    {
        var path = Path.Combine(_temporary.Folder, "қала; 100% #1?.db");
        var store = new SqliteDirectoryStore(new SqliteStoreOptions { Path = path }, _temporary.Clock);

        await store.ApplyAsync(SampleDrafts.Small, null, Token);

        Assert.Equal(1, (await store.ReadStateAsync(Token)).Edition);
        Assert.True(File.Exists(path));
    }

    [Fact]
    public async Task OrderOfDraft_DoesNotShowInTheFile()
    {
        using var other = new TemporaryStore();
        await _temporary.ApplyAsync(SampleDrafts.Small);
        await other.ApplyAsync(SampleDrafts.Small with
        {
            Documents = [.. SampleDrafts.Small.Documents.Reverse()],
            Offices = [.. SampleDrafts.Small.Offices.Reverse()],
            Services = [.. SampleDrafts.Small.Services.Reverse()],
        });

        Assert.Equal(_temporary.Dump(), other.Dump());
    }

    [Fact]
    public void Constructor_WithoutPathOrWithNegativeTimeout_Throws()
    {
        Assert.Throws<ArgumentException>(() => new SqliteDirectoryStore(new SqliteStoreOptions { Path = " " }, _temporary.Clock));
        Assert.Throws<ArgumentOutOfRangeException>(() => _temporary.Open(TimeSpan.FromSeconds(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new SqliteDirectoryStore(new SqliteStoreOptions { Path = "a.db", WatchInterval = TimeSpan.Zero }, _temporary.Clock));
    }
}
