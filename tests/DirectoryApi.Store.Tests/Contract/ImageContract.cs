using DirectoryApi.Store.Images;
using DirectoryApi.Store.Relational;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Contract;

/// <summary>How every store keeps images of its editions, and reads them.</summary>
public abstract class ImageContract : IDisposable
{
    private readonly TestStore _temporary;
    private readonly string _folder = Directory.CreateTempSubdirectory("images-").FullName;
    private readonly List<EditionImageNotice> _notices = [];

    protected ImageContract(TestStore store) => _temporary = store;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string BasePath => Path.Combine(_folder, "directory.db");

    private string[] Images => [.. Directory.GetFiles(_folder).Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        _temporary.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task SnapshotOfAnImage_EqualsThatOfTheStore()
    {
        await ApplyAFewAsync();
        var expected = SnapshotText.Of(await _temporary.LoadAsync());
        var first = await LoadAsync();
        Spoil();

        var second = await LoadAsync();

        Assert.Equal(expected, first);
        Assert.Equal(expected, second);
        Assert.NotEqual(expected, SnapshotText.Of(await _temporary.LoadAsync()));
        Assert.Empty(_notices);
    }

    [Fact]
    public async Task SmallEdition_HasNoImage()
    {
        await ApplyAFewAsync();

        await LoadAsync(leastOffices: 1_000);

        Assert.Empty(Images);
    }

    [Fact]
    public async Task NextEdition_HasAnImageOfItsOwn_AndThatOfTheOneBeforeGoes()
    {
        await ApplyAFewAsync();
        await LoadAsync();
        var before = Assert.Single(Images);
        await _temporary.ApplyAsync(SampleDrafts.Small.Without("transport").Without("con-10"));

        await LoadAsync();

        Assert.NotEqual(before, Assert.Single(Images));
        Assert.Empty(_notices);
    }

    [Fact]
    public async Task DamagedImage_IsToldOfAndMadeAnew()
    {
        await ApplyAFewAsync();
        var expected = await LoadAsync();
        var image = Assert.Single(Images);
        var bytes = await File.ReadAllBytesAsync(image, Token);
        await File.WriteAllBytesAsync(image, bytes[..^1], Token);

        var read = await LoadAsync();

        Assert.Equal(expected, read);
        var notice = Assert.Single(_notices);
        Assert.Equal((EditionImageNoticeKind.Rejected, image), (notice.Kind, notice.Path));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(image, Token));
    }

    [Fact]
    public async Task ImageThatCannotBeWritten_IsToldOf_AndTheEditionIsReadAllTheSame()
    {
        await ApplyAFewAsync();
        await File.WriteAllTextAsync(BasePath, "not a folder", Token);

        var read = await LoadAsync(basePath: Path.Combine(BasePath, "directory.db"));

        Assert.Equal(SnapshotText.Of(await _temporary.LoadAsync()), read);
        Assert.Equal(EditionImageNoticeKind.NotWritten, Assert.Single(_notices).Kind);
    }

    [Fact]
    public async Task UnfinishedImage_IsRemovedOnceItIsAnHourOld()
    {
        await ApplyAFewAsync();
        string young = BasePath + ".image-1-x.young.tmp", old = BasePath + ".image-1-x.old.tmp", other = Path.Combine(_folder, "other.db.image-1-x");
        foreach (var path in new[] { young, old, other })
        {
            await File.WriteAllTextAsync(path, "", Token);
            File.SetLastWriteTimeUtc(path, _temporary.Clock.Now.UtcDateTime);
        }

        File.SetLastWriteTimeUtc(old, _temporary.Clock.Now.UtcDateTime.AddMinutes(-61));

        await LoadAsync();

        Assert.Equal([true, false, true], new[] { young, old, other }.Select(File.Exists));
    }

    private async Task ApplyAFewAsync()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        await _temporary.ApplyAsync(SampleDrafts.Small.Merging("con-2", "con-10"));
        await _temporary.ApplyAsync(SampleDrafts.Small.Without("transport"));
    }

    private async Task<string> LoadAsync(int leastOffices = 1, string? basePath = null)
    {
        var images = new EditionImages(basePath ?? BasePath, _temporary.Clock, _notices.Add) { LeastOffices = leastOffices };
        var store = new RelationalStore(_temporary.Sessions, _temporary.Clock, images);
        return SnapshotText.Of((await store.LoadSnapshotAsync(SamplePlaces.All, Token))!);
    }

    private void Spoil() => _temporary.Execute("UPDATE office_names SET text = 'Spoilt'");
}
