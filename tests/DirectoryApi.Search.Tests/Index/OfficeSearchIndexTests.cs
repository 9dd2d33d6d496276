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
    [InlineData("ЦОН № 10", "con-10")]
    [InlineData("Екібастұз ЦОН 2", "con-2")]
    [InlineData("экибастуз халыққа қызмет көрсету орталығы 2", "con-2")]
    [InlineData("Алексеевка полиция", "rovd-akkol")]
    [InlineData("акколь РОВД", "rovd-akkol")]
    [InlineData("көлігіндегі", "transport")]
    [InlineData("колигиндеги", "transport")]
    [InlineData("2-13-02", "con-10")]
    public void Search_FindsTheOfficeFirst(string query, string key)
    {
        var result = Search(query);

        Assert.Equal(key, result.Hits[0].Office.Office.Key);
        Assert.Equal(SearchRelaxation.None, result.Relaxation);
    }

    [Fact]
    public void Search_LastTermIsAlsoABeginning()
    {
        Assert.Equal(["con-2", "con-10"], Keys(Search("цон экиб")).Order(StringComparer.Ordinal).Reverse());
        Assert.DoesNotContain("transport", Keys(Search("экибас цо ъъъ")));
    }

    [Fact]
    public void Search_WithoutAnOfficeThatHasAllTerms_SaysSo()
    {
        var result = Search("Экибастуз ЦОН Ташкент");

        Assert.Equal(SearchRelaxation.SomeTerms, result.Relaxation);
        Assert.Equal(["con-2", "con-10"], Keys(result).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public void Search_OfWordsThatAreNowhere_FindsNothing() => Assert.Empty(Search("Ташкент Самарканд").Hits);

    [Fact]
    public void Search_FilterLetsThroughWhatItLikes()
    {
        var result = _index.Search("полиция", office => office.Region is null, Token);

        Assert.Equal(["transport"], Keys(result));
    }

    [Fact]
    public void Search_EqualHitsAreInOrderOfName()
    {
        var result = Search("Кокшетау");

        Assert.True(result.Hits.Count > 1);
        Assert.Equal(
            result.Hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Office.Position).Select(hit => hit.Office),
            result.Hits.Select(hit => hit.Office));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("😀🎉")]
    [InlineData("*")]
    [InlineData("() - ^ : {}")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    public void Search_WithoutLettersAndFigures_FindsNothing(string query) => Assert.Empty(Search(query).Hits);

    [Theory]
    [InlineData("ЦОН\" OR \"a")]
    [InlineData("ЦОН AND NOT экибастуз")]
    [InlineData("name : ЦОН")]
    [InlineData("NEAR(ЦОН экибастуз, 2)")]
    [InlineData("ЦОН*'; DROP TABLE; --")]
    [InlineData("ЦОН😀экибастуз")]
    [InlineData("ЦОН \uD800 экибастуз")]
    public void Search_OperatorsAreWords(string query) => Assert.NotEmpty(Search(query).Hits);

    [Fact]
    public void Search_VeryLongQueries_AreCutShort()
    {
        Assert.NotNull(Search(string.Concat(Enumerable.Repeat("ЦОН экибастуз ", 1000))));
        Assert.NotNull(Search(new string('я', 10_000)));
        Assert.NotNull(Search(string.Join(' ', Enumerable.Range(0, 3000).Select(number => $"слово{number}"))));
        Assert.NotNull(Search(new string('(', 10_000)));
    }

    [Fact]
    public void Search_ManyThreadsAtOnce_FindTheSame()
    {
        var expected = Keys(Search("ЦОН экибастуз")).ToList();

        Parallel.For(0, 500, new ParallelOptions { CancellationToken = Token }, _ =>
            Assert.Equal(expected, Keys(Search("ЦОН экибастуз"))));
    }

    [Fact]
    public void Search_AfterDispose_Throws()
    {
        _index.Dispose();

        Assert.Throws<ObjectDisposedException>(() => Search("ЦОН"));
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
    public void Open_AnotherAnalyzer_MakesAnotherFileAndRemovesTheOld()
    {
        var old = _index.FilePath!;
        _index.Dispose();

        using var other = Open(_snapshot, PlainAnalyzer.Instance with { Version = 2 });

        Assert.NotEqual(old, other.FilePath);
        Assert.False(File.Exists(old));
    }

    [Fact]
    public async Task Open_ANewEdition_RemovesTheOldFile()
    {
        var old = _index.FilePath!;
        _index.Dispose();
        await _temporary.ApplyAsync(SampleDrafts.Small.Without("con-2"));

        using var newer = Open(await _temporary.LoadAsync());

        Assert.DoesNotContain("con-2", Keys(newer.Search("ЦОН экибастуз", null, Token)));
        Assert.False(File.Exists(old));
    }

    [Fact]
    public void Open_WithoutAFolderToWriteTo_IsInMemory()
    {
        using var index = OfficeSearchIndex.Open(
            _snapshot, Path.Combine(_temporary.FilePath, "below", "directory.db"), PlainAnalyzer.Instance, _temporary.Clock, null, Token);

        Assert.Null(index.FilePath);
        Assert.Equal(Keys(Search("полиция")), Keys(index.Search("полиция", null, Token)));
    }

    private OfficeSearchIndex Open(DirectorySnapshot snapshot, SearchAnalyzer? analyzer = null) =>
        OfficeSearchIndex.Open(snapshot, _temporary.FilePath, analyzer ?? PlainAnalyzer.Instance, _temporary.Clock, null, Token);

    private SearchResult Search(string query) => _index.Search(query, null, Token);

    private static IEnumerable<string> Keys(SearchResult result) => result.Hits.Select(hit => hit.Office.Office.Key);
}
