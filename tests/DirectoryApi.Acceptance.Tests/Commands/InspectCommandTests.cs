using System.Text.Json;
using DirectoryApi.Acceptance.Tests.Serving;

namespace DirectoryApi.Acceptance.Tests.Commands;

public sealed class InspectCommandTests : IDisposable
{
    private static readonly string Annex = Repository.PathOf("data", "annexes", "P1100000020.kk.txt");
    private static readonly string Other = Repository.PathOf("data", "annexes", "P1200000363.ru.txt");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Inspect_TellsWhatADocumentIs()
    {
        var (exitCode, output, error) = await RunningProgram.RunAsync("inspect", Annex);
        Assert.Equal(0, exitCode);
        Assert.Empty(error);
        Assert.StartsWith("P1100000020.kk.txt: text, decree № 20 of 2011-01-21 (P1100000020.kk), repealed 2012-02-07", output, StringComparison.Ordinal);
        foreach (var line in (string[])[
            "1 standard:",
            "4 tables, 430 rows:",
            "  annex 4 of standard 1: akimats, 199 rows",
            "    5. website: «Интернет-ресурстар»",
            "100.00 % of 90,470 characters accounted for, 25 left over",
            "  line 451, cell 6: «Жұмыскүндері:дүйсенбіжұма»",
            "1 warning; every value was kept as printed:",
            "      1  header.more-text  (for example line 451, cell 6:"])
        {
            Assert.Contains("\n" + line, output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Inspect_AsJson_PrintsAnObjectADocument_AndNothingElse()
    {
        var (exitCode, output, error) = await RunningProgram.RunAsync("inspect", Annex, Other, "--format", "json");
        Assert.Equal(0, exitCode);
        Assert.Empty(error);
        Assert.Equal(
            ["p1100000020-kk", "p1200000363-ru"],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("decree").GetProperty("slug").GetString()));
    }

    [Fact]
    public async Task Inspect_OfAGoodAndABadFile_SaysWhatIsWrong_AndWritesNothing()
    {
        var report = _folder.File("report.html");
        var bad = _folder.File("letter.txt");
        await File.WriteAllTextAsync(bad, "Dear Sir or Madam", TestContext.Current.CancellationToken);
        var (exitCode, output, error) = await RunningProgram.RunAsync("inspect", Annex, bad, "--format", "html", "--output", report);
        Assert.Equal(1, exitCode);
        Assert.Empty(output);
        Assert.StartsWith("letter.txt: has no heading of a government decree", error, StringComparison.Ordinal);
        Assert.False(File.Exists(report));
    }

    [Fact]
    public async Task Inspect_IntoAFileThatCannotBe_SaysSo_AndKeepsTheDocument()
    {
        var copy = _folder.File("P1100000020.kk.txt");
        File.Copy(Annex, copy);
        foreach (var (path, message) in ((string, string)[])[
            (copy, "would replace the document itself"),
            (_folder.Path, "is a folder"),
            (_folder.File("missing/report.html"), "There is no folder"),
            ("", "is no name of a file")])
        {
            var (exitCode, output, error) = await RunningProgram.RunAsync("inspect", copy, "--format", "html", "--output", path);
            Assert.Equal(1, exitCode);
            Assert.Empty(output);
            Assert.Contains(message, error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        }

        Assert.Equal(await File.ReadAllBytesAsync(Annex, TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(copy, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Inspect_InAFormatThatIsNone_NamesThem()
    {
        var (exitCode, _, error) = await RunningProgram.RunAsync("inspect", Annex, "--format", "xml");
        Assert.Equal(1, exitCode);
        Assert.Contains("html", error, StringComparison.Ordinal);
        var (_, help, _) = await RunningProgram.RunAsync("inspect", "--help");
        Assert.Contains("--output <PATH>", help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThePageOfADecree_OpensInABrowser_WideAndNarrow()
    {
        Browser.Require();
        var page = _folder.File("report.html");
        var (exitCode, output, error) = await RunningProgram.RunAsync("inspect", Other, "--format", "html", "--output", page);
        Assert.Equal(0, exitCode);
        Assert.Empty(output + error);
        var elements = await Browser.OpenAsync(page, _folder.File("dom"), "--dump-dom");
        Assert.Equal(988, elements.Split("<div class=\"row\"").Length - 1);
        await Browser.SeeAsync(page, _folder, 1280);
        await Browser.SeeAsync(page, _folder, 360);
    }
}
