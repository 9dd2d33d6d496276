using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Tests.Reading;

public class SourceFileTests
{
    [Theory]
    [InlineData("", "(no name)")]
    [InlineData("a\0b.txt", "a\\0b.txt")]
    public void Load_OfWhatIsNoName_IsRefused(string path, string shown)
    {
        var error = Assert.Throws<ImportException>(() => SourceFile.Load(path));
        Assert.Equal(ImportErrorKind.NotFound, error.Kind);
        Assert.Equal($"{shown}: is no name of a file. Name a file.", error.Message);
    }

    [Fact]
    public void Load_OfAFileInAFolderThatIsNotThere_SaysThatThereIsNoSuchFile()
    {
        var path = Path.Combine(Path.GetTempPath(), "no such folder", "annex.txt");
        var error = Assert.Throws<ImportException>(() => SourceFile.Load(path));
        Assert.Equal(ImportErrorKind.NotFound, error.Kind);
        Assert.Equal($"{path}: there is no such file. Check the path.", error.Message);
    }

    [Fact]
    public void Load_OfAFileLargerThanAnyAnnex_IsRefused()
    {
        // Sparse: the length is set and nothing is written.
        using var file = new TemporaryFile(SourceFile.MaximumLength + 1);
        AssertTooLarge(file.Path);
    }

    [Fact]
    public void Load_OfAFileAsLargeAsAllowed_IsRead()
    {
        using var file = new TemporaryFile(SourceFile.MaximumLength);
        Assert.Equal(SourceFile.MaximumLength, SourceFile.Load(file.Path).Bytes.Length);
    }

    [Fact]
    public void Load_OfADeviceWithoutAnEnd_IsRefused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "There is no such device here.");
        AssertTooLarge("/dev/zero");
    }

    [Fact]
    public void Load_OfAFileThatCannotBeRead_SaysWhyAndWhatToDo()
    {
        // The kernel refuses to read this one at its start, whoever asks.
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no such file here.");
        var error = Assert.Throws<ImportException>(() => SourceFile.Load("/proc/self/mem"));
        Assert.Equal(ImportErrorKind.Unreadable, error.Kind);
        Assert.StartsWith("/proc/self/mem: cannot be read: ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(" Check its permissions, and that no other program holds it.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_KnowsTheNameAndTheDigestOfTheContent()
    {
        using var file = new TemporaryFile(0);
        File.WriteAllText(file.Path, "abc");
        var source = SourceFile.Load(file.Path);
        Assert.Equal(Path.GetFileName(file.Path), source.Name);
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", source.Sha256);
    }

    private static void AssertTooLarge(string path)
    {
        var error = Assert.Throws<ImportException>(() => SourceFile.Load(path));
        Assert.Equal(ImportErrorKind.TooLarge, error.Kind);
        Assert.Equal($"{path}: is larger than 64 MiB, which no annex is. Check that it is the right file.", error.Message);
    }

    private sealed class TemporaryFile : IDisposable
    {
        public TemporaryFile(long length)
        {
            using var stream = File.Create(Path);
            stream.SetLength(length);
        }

        public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName());

        public void Dispose() => File.Delete(Path);
    }
}
