using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Tests.Editions;

public sealed class EditionFilesTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2025, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("edition-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Stem_IsThatOfTheEdition()
    {
        Assert.Equal(Path.Combine(_folder, "store.image-7"), Files(7).Stem);
    }

    [Fact]
    public void All_GivesOnlyFilesOfTheKindAndTheStore()
    {
        Make("store.image-2-b");
        Make("store.image-1-a");
        Make("store.search-1-a");
        Make("other.image-1-a");

        Assert.Equal(["store.image-1-a", "store.image-2-b"], Files(1).All().Select(Path.GetFileName));
    }

    [Fact]
    public void All_OfAFolderThatIsNotThere_IsEmpty()
    {
        Assert.Empty(new EditionFiles(Path.Combine(_folder, "missing", "store.image-"), 1).All());
    }

    [Theory]
    [InlineData("store.image-4-a", false)]
    [InlineData("store.image-5-a", false)]
    [InlineData("store.image-6-a", true)]
    [InlineData("store.image-6", true)]
    [InlineData("store.image-else", true)]
    public void IsNewer_UnlessTheNameTellsThisEditionOrAnOlderOne(string name, bool newer)
    {
        Assert.Equal(newer, Files(5).IsNewer(Path.Combine(_folder, name)));
    }

    [Fact]
    public void Removable_OlderEditionsAndOtherFilesOfThisOne_AtOnce()
    {
        var kept = Make("store.image-5-kept");
        Make("store.image-4-a");
        Make("store.image-5-other");
        Make("store.image-6-a");
        Make(Path.GetFileName(EditionFiles.UnfinishedPath("store.image-5-kept")));

        Assert.Equal(["store.image-4-a", "store.image-5-other"], Removable(kept));
    }

    [Fact]
    public void Removable_UnfinishedFilesAndNewerEditions_AfterAnHour()
    {
        var kept = Make("store.image-5-kept", age: TimeSpan.FromHours(2));
        Make("store.image-6-a", age: TimeSpan.FromMinutes(61));
        Make("store.image-6-b", age: TimeSpan.FromMinutes(59));
        Make("store.image-5-kept.x.tmp", age: TimeSpan.FromMinutes(61));
        Make("store.image-5-kept.y.tmp", age: TimeSpan.FromMinutes(59));

        Assert.Equal(["store.image-5-kept.x.tmp", "store.image-6-a"], Removable(kept));
    }

    [Fact]
    public void UnfinishedPath_IsOtherEveryTime()
    {
        var path = Path.Combine(_folder, "store.image-5");

        Assert.True(EditionFiles.IsUnfinished(EditionFiles.UnfinishedPath(path)));
        Assert.NotEqual(EditionFiles.UnfinishedPath(path), EditionFiles.UnfinishedPath(path));
        Assert.False(EditionFiles.IsUnfinished(path));
    }

    [Fact]
    public void TryDelete_WhatIsNotThereOrIsAFolder_DoesNoHarm()
    {
        EditionFiles.TryDelete(Path.Combine(_folder, "missing"));
        EditionFiles.TryDelete(_folder);

        Assert.True(Directory.Exists(_folder));
    }

    private EditionFiles Files(int edition) => new(Path.Combine(_folder, "store.image-"), edition);

    private IEnumerable<string?> Removable(string kept) => Files(5).Removable(kept, Now).Select(Path.GetFileName);

    private string Make(string name, TimeSpan age = default)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, "");
        File.SetLastWriteTimeUtc(path, (Now - age).UtcDateTime);
        return path;
    }
}
