using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Tests.Editions;

public sealed class EditionFilesTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2025, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("edition-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Names_begin_with_the_edition()
    {
        Assert.Equal(Path.Combine(_folder, "store.image-7"), Files(7).Stem);
    }

    [Fact]
    public void Only_files_of_the_kind_and_the_store_are_found()
    {
        Make("store.image-2-b");
        Make("store.image-1-a");
        Make("store.search-1-a");
        Make("other.image-1-a");

        Assert.Equal(["store.image-1-a", "store.image-2-b"], Files(1).All().Select(Path.GetFileName));
    }

    [Fact]
    public void A_folder_that_is_not_there_has_no_files()
    {
        Assert.Empty(new EditionFiles(Path.Combine(_folder, "missing", "store.image-"), 1).All());
    }

    [Theory]
    [InlineData("store.image-4-a", false)]
    [InlineData("store.image-5-a", false)]
    [InlineData("store.image-6-a", true)]
    [InlineData("store.image-6", true)]
    [InlineData("store.image-else", true)]
    public void A_file_is_newer_unless_its_name_tells_this_edition_or_an_older_one(string name, bool newer)
    {
        Assert.Equal(newer, Files(5).IsNewer(Path.Combine(_folder, name)));
    }

    [Fact]
    public void Older_editions_and_other_files_of_this_one_may_be_removed_at_once()
    {
        var kept = Make("store.image-5-kept");
        Make("store.image-4-a");
        Make("store.image-5-other");
        Make("store.image-6-a");
        Make(Path.GetFileName(EditionFiles.UnfinishedPath("store.image-5-kept")));

        Assert.Equal(["store.image-4-a", "store.image-5-other"], Removable(kept));
    }

    [Fact]
    public void Unfinished_files_and_newer_editions_may_be_removed_after_an_hour()
    {
        var kept = Make("store.image-5-kept", age: TimeSpan.FromHours(2));
        Make("store.image-6-a", age: TimeSpan.FromMinutes(61));
        Make("store.image-6-b", age: TimeSpan.FromMinutes(59));
        Make("store.image-5-kept.x.tmp", age: TimeSpan.FromMinutes(61));
        Make("store.image-5-kept.y.tmp", age: TimeSpan.FromMinutes(59));

        Assert.Equal(["store.image-5-kept.x.tmp", "store.image-6-a"], Removable(kept));
    }

    [Fact]
    public void An_unfinished_file_has_a_path_of_its_own()
    {
        var path = Path.Combine(_folder, "store.image-5");

        Assert.True(EditionFiles.IsUnfinished(EditionFiles.UnfinishedPath(path)));
        Assert.NotEqual(EditionFiles.UnfinishedPath(path), EditionFiles.UnfinishedPath(path));
        Assert.False(EditionFiles.IsUnfinished(path));
    }

    [Fact]
    public void Deleting_what_is_not_there_or_is_a_folder_does_no_harm()
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
