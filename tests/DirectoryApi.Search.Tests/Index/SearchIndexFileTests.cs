using DirectoryApi.Search.Index;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Search.Tests.Index;

/// <summary>Whatever becomes of the file of an index, the answers are the same, and whoever runs the program hears of it.</summary>
public sealed class SearchIndexFileTests : IAsyncLifetime
{
    private readonly TemporaryStore _temporary = new();
    private readonly List<SearchIndexNotice> _notices = [];
    private DirectorySnapshot _snapshot = null!;
    private string _path = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _snapshot = await ApplyAsync(SampleDrafts.Small);
        using var index = Open(_snapshot);
        _path = index.FilePath!;
    }

    public ValueTask DisposeAsync()
    {
        _temporary.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(0.25)]
    [InlineData(0.5)]
    [InlineData(0.75)]
    [InlineData(0.999)]
    public async Task AByteThatIsOther_IsNoticed_AndTheIndexMadeAnew(double place)
    {
        var bytes = await File.ReadAllBytesAsync(_path, Token);
        bytes[(int)(bytes.Length * place)] ^= 0x40;
        await File.WriteAllBytesAsync(_path, bytes, Token);

        using var index = Open(_snapshot);

        AssertRejected("damaged");
        AssertAnswers(index);
        AssertUsable(index.FilePath!);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4096)]
    [InlineData(20_000)]
    public void AFileThatWasCutOff_IsMadeAnew(long length)
    {
        using (var file = File.OpenWrite(_path))
        {
            file.SetLength(length);
        }

        using var index = Open(_snapshot);

        AssertRejected("cut off");
        AssertAnswers(index);
        AssertUsable(index.FilePath!);
    }

    [Fact]
    public void AFileThatIsSomethingElse_IsMadeAnew()
    {
        File.WriteAllText(_path, "rubbish");

        using var index = Open(_snapshot);

        AssertRejected("damaged");
        AssertAnswers(index);
    }

    [Fact]
    public void AFolderOfTheFilesName_IsNoFile()
    {
        File.Delete(_path);
        Directory.CreateDirectory(_path);

        using var index = Open(_snapshot);

        AssertAnswers(index);
        Assert.Contains(_notices, notice => notice.Kind == SearchIndexNoticeKind.NotWritten);
    }

    [Fact]
    public async Task AnIndexOfAnotherEdition_UnderTheNameOfThisOne_IsMadeAnew()
    {
        var other = await ApplyAsync(SampleDrafts.Large(50));
        string impostor;
        using (var index = Open(other))
        {
            impostor = _path[.._path.LastIndexOf('-')] + index.FilePath![index.FilePath!.LastIndexOf('-')..];
            File.Copy(index.FilePath!, impostor);
        }

        File.Delete(_path);
        using var again = Open(_snapshot);

        AssertRejected("something else");
        AssertAnswers(again);
        Assert.Equal(_path, again.FilePath);
        Assert.False(File.Exists(impostor));
    }

    [Fact]
    public void AFileThatIsDeletedWhileInUse_IsSearchedInMemory()
    {
        using var index = Open(_snapshot);
        File.Delete(_path);

        AssertAnswers(index);
        Assert.Equal(SearchIndexNoticeKind.DamagedInUse, Assert.Single(_notices).Kind);
        Assert.Null(index.FilePath);
    }

    [Fact]
    public void AFileThatIsDamagedWhileInUse_IsSearchedInMemory()
    {
        using var index = Open(_snapshot);
        var bytes = File.ReadAllBytes(_path);
        bytes.AsSpan(100).Fill(0x5A);
        File.WriteAllBytes(_path, bytes);

        AssertAnswers(index);
        Assert.Equal(SearchIndexNoticeKind.DamagedInUse, Assert.Single(_notices).Kind);
        Assert.Null(index.FilePath);
    }

    [Fact]
    public async Task AFileThatIsReplacedWhileInUse_ByOneThatNamesOfficesThereAreNot_IsSearchedInMemory()
    {
        var large = await ApplyAsync(SampleDrafts.Large(50));
        using var index = Open(_snapshot);
        using (var other = Open(large))
        {
            await File.WriteAllBytesAsync(index.FilePath!, await File.ReadAllBytesAsync(other.FilePath!, Token), Token);
        }

        AssertAnswers(index);
        Assert.Equal(SearchIndexNoticeKind.DamagedInUse, Assert.Single(_notices).Kind);
    }

    [Fact]
    public void ManyThatOpenTheSameIndexAtOnce_AllGetIt()
    {
        File.Delete(_path);

        Parallel.For(0, 32, new ParallelOptions { CancellationToken = Token, MaxDegreeOfParallelism = 8 }, _ =>
        {
            using var index = Open(_snapshot);
            AssertAnswers(index);
        });

        Assert.Equal([_path], Directory.EnumerateFiles(_temporary.Folder, "*.search-*"));
        AssertUsable(_path);
    }

    [Fact]
    public async Task AFileThatSomebodyUses_StaysUntilTheyAreDone()
    {
        var old = Open(_snapshot);
        using var newer = Open(await ApplyAsync(SampleDrafts.Small.Without("transport")));

        // The first search opens the file.
        Assert.True(File.Exists(_path));
        AssertAnswers(old);
        Assert.Empty(_notices);

        old.Dispose();
        Assert.False(File.Exists(_path));
        Assert.True(File.Exists(newer.FilePath));
    }

    [Fact]
    public async Task AFileOfAnEditionThatIsNotKnownYet_StaysForAnHour()
    {
        string newer;
        using (var index = Open(await ApplyAsync(SampleDrafts.Small.Without("transport"))))
        {
            newer = index.FilePath!;
        }

        Open(_snapshot).Dispose();
        Assert.True(File.Exists(newer));

        _temporary.Clock.Now = DateTimeOffset.MaxValue.AddYears(-1);
        Open(_snapshot).Dispose();
        Assert.False(File.Exists(newer));
    }

    [Fact]
    public void AnUnfinishedFile_IsRemovedWhenItIsAnHourOld()
    {
        var unfinished = $"{_path}.{Guid.NewGuid():N}.tmp";
        File.WriteAllText(unfinished, "half an index");

        _temporary.Clock.Now = new DateTimeOffset(File.GetLastWriteTimeUtc(unfinished).AddMinutes(59));
        Open(_snapshot).Dispose();
        Assert.True(File.Exists(unfinished));

        _temporary.Clock.Now += TimeSpan.FromMinutes(2);
        Open(_snapshot).Dispose();
        Assert.False(File.Exists(unfinished));
    }

    [Fact]
    public void AFolderThatCannotBeMade_MeansAnIndexInMemory_AndIsTold()
    {
        using var index = OfficeSearchIndex.Open(
            _snapshot, Path.Combine(_temporary.FilePath, "below", "directory.db"), _temporary.Clock, Tell, Token);

        AssertAnswers(index);
        Assert.Null(index.FilePath);
        Assert.Equal(SearchIndexNoticeKind.NotWritten, Assert.Single(_notices).Kind);
    }

    private async Task<DirectorySnapshot> ApplyAsync(EditionDraft draft)
    {
        await _temporary.ApplyAsync(draft);
        return await _temporary.LoadAsync();
    }

    private OfficeSearchIndex Open(DirectorySnapshot snapshot) =>
        OfficeSearchIndex.Open(snapshot, _temporary.FilePath, _temporary.Clock, Tell, Token);

    private void Tell(SearchIndexNotice notice)
    {
        lock (_notices)
        {
            _notices.Add(notice);
        }
    }

    private void AssertRejected(string reason)
    {
        var notice = Assert.Single(_notices);
        Assert.Equal(SearchIndexNoticeKind.Rejected, notice.Kind);
        Assert.Contains(reason, notice.Reason, StringComparison.Ordinal);
    }

    /// <summary>A file that is opened again without a word.</summary>
    private void AssertUsable(string path)
    {
        _notices.Clear();
        using var again = Open(_snapshot);
        Assert.Equal(path, again.FilePath);
        Assert.Empty(_notices);
    }

    private void AssertAnswers(OfficeSearchIndex index) =>
        Assert.Equal(["con-10", "con-2"], index.KeysWith(_snapshot, SearchColumn.Name, "экибастуз").Order(StringComparer.Ordinal));
}
