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
        Assert.EndsWith(Path.Combine("DirectoryApi", "directory.db"), paths.Store, StringComparison.Ordinal);
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
}
