using DirectoryApi.Imports;

namespace DirectoryApi.Tests.Imports;

public sealed class AnnexFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("annex-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void In_GivesTheDocumentsInOrder_WithoutWhatDescribesTheFolder()
    {
        foreach (var name in (string[])["b.txt", "a.html", "README.md", ".hidden"])
        {
            File.WriteAllText(Path.Combine(_folder, name), "");
        }

        Directory.CreateDirectory(Path.Combine(_folder, "folder"));
        Assert.Equal(["a.html", "b.txt"], AnnexFiles.In(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void Named_OpensFolders_AndLeavesOtherPathsAsTheyAre()
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "");
        Assert.Equal(["missing.txt", Path.Combine(_folder, "a.txt")], AnnexFiles.Named(["missing.txt", _folder]));
    }
}
