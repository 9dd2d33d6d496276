using DirectoryApi.Store.Editions;
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
    public async Task Apply_FirstDraft_MakesEditionOne()
    {
        var result = await _temporary.ApplyAsync(SampleDrafts.Small);

        Assert.Equal(1, result.Edition);
        Assert.False(result.Unchanged);
        Assert.Equal(new ChangeCounts(2, 0, 0, 0), result.Documents);
        Assert.Equal(new ChangeCounts(2, 0, 0, 0), result.Services);
        Assert.Equal(new ChangeCounts(5, 0, 0, 0), result.Offices);

        var state = await _temporary.Store.ReadStateAsync(Token);
        Assert.Equal(1, state.Edition);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 7, 30, 15, TimeSpan.Zero), state.PublishedAt);
        Assert.Equal("gazetteer-1", state.GazetteerFingerprint);
        Assert.Equal("1.0.0", state.ProgramVersion);
        Assert.Equal(
            [
                new StoredDocument("p1200000363-ru", "P1200000363.ru.txt", SampleDrafts.Russian.Sha256),
                new StoredDocument("p1200001741-kk", "P1200001741.kk.txt", SampleDrafts.Kazakh.Sha256),
            ],
            state.Documents);
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
    public async Task Offices_RoundTrip()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);

        var snapshot = await _temporary.LoadAsync();

        Assert.Equal(
            SampleDrafts.Small.Offices.OrderBy(office => office.Key, StringComparer.Ordinal).Select(Canonical.Of),
            snapshot.Offices.Select(node => node.Office).OrderBy(office => office.Key, StringComparer.Ordinal).Select(Canonical.Of));
    }

    [Fact]
    public async Task Services_RoundTrip()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);

        var snapshot = await _temporary.LoadAsync();

        Assert.Equal(
            SampleDrafts.Small.Services.OrderBy(service => service.Slug, StringComparer.Ordinal).Select(Canonical.Of),
            snapshot.Services.Select(node => node.Service).OrderBy(service => service.Slug, StringComparer.Ordinal).Select(Canonical.Of));
    }

    [Fact]
    public async Task Documents_RoundTripInOrderOfSlug()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small with { Documents = [SampleDrafts.Kazakh, SampleDrafts.Russian] });

        var documents = await _temporary.Store.ReadDocumentsAsync(Token);

        Assert.Equal([SampleDrafts.Russian, SampleDrafts.Kazakh], documents, (left, right) => Canonical.Of(left) == Canonical.Of(right));
    }

    [Fact]
    public void Constructor_WithoutPathOrWithNegativeTimeout_Throws()
    {
        Assert.Throws<ArgumentException>(() => new SqliteDirectoryStore(new SqliteStoreOptions { Path = " " }, _temporary.Clock));
        Assert.Throws<ArgumentOutOfRangeException>(() => _temporary.Open(TimeSpan.FromSeconds(-1)));
    }
}
