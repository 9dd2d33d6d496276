using System.Diagnostics;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Reading.Pdf;

namespace DirectoryApi.Importers.Tests.Reading.Pdf;

/// <summary>What becomes of a tool that is missing, fails, hangs or writes without end: a script stands in for it.</summary>
public sealed class PdfToTextTests : IDisposable
{
    private static readonly SourceFile File = SourceFile.FromBytes("annex.pdf", "%PDF-1.4"u8.ToArray());

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tool-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Read_WithoutTheTool_SaysHowToInstallIt()
    {
        var error = Fails(_folder.FullName);
        Assert.Equal(ImportErrorKind.ToolMissing, error.Kind);
        Assert.StartsWith("annex.pdf: is a PDF, and the program pdftotext", error.Message, StringComparison.Ordinal);
        Assert.Contains("apt install poppler-utils", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("echo 'Command Line Error: Incorrect password' >&2; exit 1", ImportErrorKind.Encrypted)]
    [InlineData("echo \"Syntax Error: Couldn't read xref table\" >&2; exit 1", ImportErrorKind.Damaged)]
    [InlineData("echo '<doc><page width=\"1\" height=\"1\"><word'", ImportErrorKind.Damaged)]
    [InlineData("echo '<doc></doc>'", ImportErrorKind.Damaged)]
    [InlineData("yes '<page width=\"1\" height=\"1\"></page>'", ImportErrorKind.Damaged)]
    [InlineData("echo '<doc>'; yes '<page width=\"1\" height=\"1\"></page>'", ImportErrorKind.TooLarge)]
    [InlineData("echo '<doc>'; yes '<flow></flow>'", ImportErrorKind.TooLarge)]
    [InlineData("echo '<doc>'; exec sleep 60", ImportErrorKind.TooLarge)]
    [InlineData("sleep 60 & wait", ImportErrorKind.TooLarge)]
    [InlineData("yes Syntax Error >&2", ImportErrorKind.TooLarge)]
    public void Read_WithAToolThatFails_SaysWhy(string script, ImportErrorKind kind)
    {
        var error = Fails(Tool(script));
        Assert.Equal(kind, error.Kind);
        Assert.StartsWith("annex.pdf: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ThatIsCancelled_StopsTheTool()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromSeconds(1), TimeProvider.System);
        var tool = new PdfToText(Tool($"echo $$ > {_folder.FullName}/pid; exec sleep 60"), TimeSpan.FromSeconds(50));
        Assert.ThrowsAny<OperationCanceledException>(() => tool.Read(File, cancellation.Token));
        var pid = int.Parse(System.IO.File.ReadAllText(Path.Combine(_folder.FullName, "pid")), System.Globalization.CultureInfo.InvariantCulture);
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(pid));
    }

    [Fact]
    public void Read_GivesTheToolACopy_AndDeletesIt()
    {
        // The tool writes down where its copy is, and how it was called.
        var tool = new PdfToText(Tool($"echo \"$@\" > {_folder.FullName}/arguments; cp \"$6\" {_folder.FullName}/copy; echo '<doc><page width=\"1\" height=\"1\"></page></doc>'"));
        Assert.Single(tool.Read(File, TestContext.Current.CancellationToken));
        var arguments = System.IO.File.ReadAllText(Path.Combine(_folder.FullName, "arguments")).Split(' ', StringSplitOptions.TrimEntries);
        Assert.Equal(["-bbox-layout", "-enc", "UTF-8", "-l", "2001"], arguments[..5]);
        Assert.Equal("-", arguments[6]);
        Assert.Equal("%PDF-1.4", System.IO.File.ReadAllText(Path.Combine(_folder.FullName, "copy")));
        Assert.False(Directory.Exists(Path.GetDirectoryName(arguments[5])));
    }

    [Fact]
    public void Find_NeverTakesAProgramOfARelativeFolder() =>
        Assert.Null(ToolPath.Find("pdftotext", Path.GetRelativePath(Environment.CurrentDirectory, Tool("true"))));

    private static ImportException Fails(string searchPath) =>
        Assert.Throws<ImportException>(() => new PdfToText(searchPath, TimeSpan.FromSeconds(3)).Read(File, TestContext.Current.CancellationToken));

    /// <summary>A folder with a script in the tool's place.</summary>
    private string Tool(string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Scripts are no programs here.");
        var path = Path.Combine(_folder.FullName, "pdftotext");
        System.IO.File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return _folder.FullName;
    }
}
