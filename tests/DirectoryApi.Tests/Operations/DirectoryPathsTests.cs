using DirectoryApi.Operations;

namespace DirectoryApi.Tests.Operations;

public class DirectoryPathsTests
{
    [Fact]
    public void From_NoSettings_TakesTheDataBesideTheProgram()
    {
        var paths = DirectoryPaths.From(new DirectoryOptions());
        Assert.True(File.Exists(Path.Combine(paths.Annexes, "P1200000363.ru.txt")));
        Assert.True(File.Exists(Path.Combine(paths.Gazetteer, "regions.csv")));
        Assert.EndsWith(Path.Combine("DirectoryApi", "directory.db"), paths.Store.Sqlite!.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void From_AFileAsStore_KeepsSearchIndexesBesideIt()
    {
        var paths = DirectoryPaths.From(new DirectoryOptions { Store = "some/directory.db" });
        Assert.Equal(Path.GetFullPath("some/directory.db"), paths.Store.ToString());
        Assert.Equal(paths.Store.ToString(), paths.IndexPath);
    }

    [Fact]
    public void From_AServerAsStore_KeepsSearchIndexesUnderTheUsersData_EachStoreItsOwn()
    {
        var paths = Of("postgres://importer:secret@db.example/offices");
        Assert.Equal("postgres://db.example:5432/offices, schema directory", paths.Store.ToString());
        Assert.Contains(Path.Combine("DirectoryApi", "postgres-"), paths.IndexPath, StringComparison.Ordinal);
        Assert.Equal(paths.IndexPath, Of("postgres://reader:other@db.example/offices").IndexPath);
        Assert.NotEqual(paths.IndexPath, Of("postgres://importer:secret@db.example/others").IndexPath);
    }

    [Fact]
    public void From_AServerThatCannotBeRead_NamesTheSettingAndNotThePassword()
    {
        var error = Assert.Throws<SettingException>(() => Of("postgres://importer:secret@db.example/offices?color=blue"));
        Assert.StartsWith("Setting Directory:Store (--store, Directory__Store): ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void From_AFolderAsStore_NamesTheSettingInAllItsForms()
    {
        var error = Assert.Throws<SettingException>(() => DirectoryPaths.From(new DirectoryOptions { Store = Path.GetTempPath() }));
        Assert.StartsWith("Setting Directory:Store (--store, Directory__Store): ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void From_AFolderThatIsNotThere_NamesTheSetting()
    {
        var error = Assert.Throws<SettingException>(() => DirectoryPaths.From(new DirectoryOptions { Annexes = "/no/such/folder" }));
        Assert.Contains("--annexes", error.Message, StringComparison.Ordinal);
    }

    private static DirectoryPaths Of(string store) => DirectoryPaths.From(new DirectoryOptions { Store = store });
}
