using DirectoryApi.Search.Index;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Search.Tests.Index;

public sealed class OfficeSearchIndexTests : IAsyncLifetime
{
    private readonly TemporaryStore _temporary = new();
    private DirectorySnapshot _snapshot = null!;
    private OfficeSearchIndex _index = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        _snapshot = await _temporary.LoadAsync();
        _index = Open(_snapshot);
    }

    public ValueTask DisposeAsync()
    {
        _index.Dispose();
        _temporary.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(nameof(SearchColumn.Name), "цон", "con-2 con-10")]
    [InlineData(nameof(SearchColumn.Name), "экибастуз", "con-2 con-10")]
    [InlineData(nameof(SearchColumn.Name), "10", "con-10")]
    [InlineData(nameof(SearchColumn.Name), "абая", "")]
    [InlineData(nameof(SearchColumn.First), "цон", "con-2 con-10")]
    [InlineData(nameof(SearchColumn.First), "экибастуз", "")]
    [InlineData(nameof(SearchColumn.LooseName), "икибистуз", "con-2 con-10")]
    [InlineData(nameof(SearchColumn.Street), "абая", "rovd-akkol dvd-akmola con-2 con-10")]
    [InlineData(nameof(SearchColumn.Address), "020000", "rovd-akkol dvd-akmola con-2 con-10")]
    [InlineData(nameof(SearchColumn.House), "31x33", "rovd-akkol dvd-akmola con-2 con-10")]
    [InlineData(nameof(SearchColumn.House), "n31", "rovd-akkol dvd-akmola con-2 con-10")]
    [InlineData(nameof(SearchColumn.House), "3133", "")]
    [InlineData(nameof(SearchColumn.Former), "прежнее", "transport rovd-akkol dvd-akmola con-2 con-10")]
    [InlineData(nameof(SearchColumn.Phone), "6701042617", "rovd-akkol dvd-akmola con-2 con-10")]
    [InlineData(nameof(SearchColumn.Online), "amvdkz", "transport rovd-akkol dvd-akmola con-2 con-10")]
    [InlineData(nameof(SearchColumn.Online), "dvdakmolakz", "transport rovd-akkol dvd-akmola con-2 con-10")]
    public void Find_GivesTheOfficesThatHaveATermInAColumn(string column, string term, string keys) =>
        Assert.Equal(
            keys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            _index.KeysWith(_snapshot, Enum.Parse<SearchColumn>(column), term).Order(StringComparer.Ordinal));

    [Fact]
    public void FindPrefix_GivesTheOfficesThatHaveATermThatBeginsSo()
    {
        Assert.Equal(2, _index.Use(source => source.FindPrefix(SearchColumn.Name, "экиб", Token).Count, Token));
        Assert.Equal(1, _index.Use(source => source.FindPrefix(SearchColumn.Phone, "20312", Token).Count, Token));
        Assert.Equal(0, _index.Use(source => source.FindPrefix(SearchColumn.Name, "кибас", Token).Count, Token));
    }

    [Fact]
    public void Vocabulary_CountsOffices()
    {
        var vocabulary = _index.Use(source => source.Vocabulary, Token);

        Assert.Equal(2, vocabulary.OfficesWith(SearchColumn.Name, "цон"));
        Assert.Equal(0, vocabulary.OfficesWith(SearchColumn.Street, "цон"));
        Assert.Equal(0, vocabulary.OfficesWith(SearchColumn.Name, "ташкент"));
        Assert.True(vocabulary.OfficesWithPrefix(SearchColumn.Name, "экиб") >= 2);
        Assert.Contains("экибастуз", vocabulary.Terms);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("цон\" OR \"абая")]
    [InlineData("name : цон")]
    [InlineData("*")]
    [InlineData("")]
    public void Find_OfWhatIsNoTerm_FindsNothing(string term) => Assert.Empty(_index.KeysWith(_snapshot, SearchColumn.Name, term));

    [Fact]
    public void Find_ManyThreadsAtOnce_FindTheSame() =>
        Parallel.For(0, 500, new ParallelOptions { CancellationToken = Token }, _ =>
            Assert.Equal(2, _index.KeysWith(_snapshot, SearchColumn.Name, "цон").Count));

    [Fact]
    public void Use_AfterDispose_Throws()
    {
        _index.KeysWith(_snapshot, SearchColumn.Name, "цон");
        _index.Dispose();

        Assert.Throws<ObjectDisposedException>(() => _index.KeysWith(_snapshot, SearchColumn.Name, "цон"));
    }

    [Fact]
    public void Open_TheSameContent_KeepsTheFile()
    {
        var written = File.GetLastWriteTimeUtc(_index.FilePath!);

        using var again = Open(_snapshot);

        Assert.Equal(_index.FilePath, again.FilePath);
        Assert.Equal(written, File.GetLastWriteTimeUtc(again.FilePath!));
        Assert.Equal([_temporary.FilePath, again.FilePath!], Directory.EnumerateFiles(_temporary.Folder).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Open_AnotherBuild_MakesAnotherFileAndRemovesTheOld()
    {
        var old = _index.FilePath!;
        _index.Dispose();

        using var other = Open(_snapshot, "another build");

        Assert.NotEqual(old, other.FilePath);
        Assert.False(File.Exists(old));
    }

    [Fact]
    public async Task Open_ANewEdition_RemovesTheOldFile()
    {
        var old = _index.FilePath!;
        _index.Dispose();
        await _temporary.ApplyAsync(SampleDrafts.Small.Without("con-2"));
        var snapshot = await _temporary.LoadAsync();

        using var newer = Open(snapshot);

        Assert.Equal(["con-10"], newer.KeysWith(snapshot, SearchColumn.Name, "цон"));
        Assert.False(File.Exists(old));
    }

    [Fact]
    public void Open_WithoutAFolderToWriteTo_IsInMemory()
    {
        using var index = OfficeSearchIndex.Open(_snapshot, Path.Combine(_temporary.FilePath, "below", "directory.db"), _temporary.Clock, null, Token);

        Assert.Null(index.FilePath);
        Assert.Equal(_index.KeysWith(_snapshot, SearchColumn.Name, "цон"), index.KeysWith(_snapshot, SearchColumn.Name, "цон"));
    }

    private OfficeSearchIndex Open(DirectorySnapshot snapshot, string? build = null) =>
        OfficeSearchIndex.Open(snapshot, _temporary.FilePath, _temporary.Clock, null, Token, build);
}
