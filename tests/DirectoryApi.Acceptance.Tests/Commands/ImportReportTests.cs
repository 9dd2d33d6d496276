using System.Text.Json;
using DirectoryApi.Acceptance.Tests.Serving;

namespace DirectoryApi.Acceptance.Tests.Commands;

/// <summary><c>import</c> with a report, and with a limit on what may be left over.</summary>
public sealed class ImportReportTests : IDisposable
{
    private static readonly string Annex = Repository.PathOf("data", "annexes", "P1100000020.kk.txt");

    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.File("directory.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Import_WithAReport_WritesIt_AlsoOfWhatTheStoreHoldsAlready()
    {
        var report = _folder.File("report.html");
        var (exitCode, output, error) = await RunningProgram.RunAsync("import", Annex, "--store", Store, "--report", report);
        Assert.Equal(0, exitCode);
        Assert.Contains($"Report: {report}", output, StringComparison.Ordinal);
        Assert.Contains("  annex 4 of standard 1: akimats, 199 rows", error, StringComparison.Ordinal);
        Assert.Contains("  100.00 % of 90,470 characters accounted for, 25 left over", error, StringComparison.Ordinal);
        var page = await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken);
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);

        var again = _folder.File("again.html");
        (exitCode, output, _) = await RunningProgram.RunAsync("import", Annex, "--store", Store, "--report", again);
        Assert.Equal(0, exitCode);
        Assert.Contains("Nothing to import", output, StringComparison.Ordinal);
        Assert.Equal(page, await File.ReadAllTextAsync(again, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("report.txt", "ends in neither .html nor .json")]
    [InlineData("report", "ends in neither .html nor .json")]
    [InlineData("missing/report.json", "There is no folder")]
    public async Task Import_WithAReportThatCannotBe_SaysSo_BeforeAnythingIsImported(string name, string message)
    {
        var (exitCode, output, error) = await RunningProgram.RunAsync("import", Annex, "--store", Store, "--report", _folder.File(name));
        Assert.Equal(1, exitCode);
        Assert.Empty(output);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.False(File.Exists(Store));
    }

    [Fact]
    public async Task Import_OfADocumentWithTooMuchLeftOver_IsRefused_WithAReport_AndLeavesTheStoreAsItWas()
    {
        await RunningProgram.RunAsync("import", Repository.PathOf("data", "annexes", "P1000001092.kk.txt"), "--store", Store);
        var before = await File.ReadAllBytesAsync(Store, TestContext.Current.CancellationToken);
        var report = _folder.File("report.json");
        var (exitCode, output, error) = await RunningProgram.RunAsync("import", Annex, "--store", Store, "--max-residue", "0.01", "--report", report);
        Assert.Equal(1, exitCode);
        Assert.Empty(output);
        Assert.Contains(
            "P1100000020.kk.txt: 0.03 % of the 90,470 characters of its office tables are left over (25), and the limit is 0.01 %: line 451, cell 6 «Жұмыскүндері:дүйсенбіжұма».",
            error,
            StringComparison.Ordinal);
        Assert.Contains("--max-residue", error, StringComparison.Ordinal);
        Assert.Contains($"Report of what was read: {report}", error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken));
        Assert.Equal(25, json.RootElement.GetProperty("account").GetProperty("inResidue").GetInt32());
        Assert.Equal(before, await File.ReadAllBytesAsync(Store, TestContext.Current.CancellationToken));

        (exitCode, _, _) = await RunningProgram.RunAsync("import", Annex, "--store", Store, "--max-residue", "0.05");
        Assert.Equal(0, exitCode);
    }

    [Theory]
    [InlineData("much", "«much» is not a number.")]
    [InlineData("101", "it is 101, but must be from 0 to 100.")]
    public async Task Import_WithALimitThatCannotBe_NamesTheSetting(string value, string message)
    {
        var (exitCode, _, error) = await RunningProgram.RunAsync("import", Annex, "--store", Store, "--max-residue", value);
        Assert.Equal(1, exitCode);
        Assert.Contains($"Setting Import:MaxResidue (--max-residue, Import__MaxResidue): {message}", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Store));
    }

    [Fact]
    public async Task Serve_LeavesADocumentWithTooMuchLeftOverOut()
    {
        var annexes = Directory.CreateDirectory(_folder.File("annexes")).FullName;
        foreach (var name in (string[])["P1100000020.kk.txt", "P1000001092.kk.txt"])
        {
            File.Copy(Repository.PathOf("data", "annexes", name), Path.Combine(annexes, name));
        }

        using var program = RunningProgram.Start(
            ["--store", Store, "--annexes", annexes, "--urls", "http://127.0.0.1:0"], ("Import__MaxResidue", "0.01"));
        var written = await program.WaitForAsync("Press Ctrl-C to stop.");
        Assert.Contains("Left out: P1100000020.kk.txt: 0.03 % of the 90,470 characters", written, StringComparison.Ordinal);
        Assert.Contains("Edition 1:", written, StringComparison.Ordinal);
        program.Interrupt();
        Assert.Equal(0, await program.WaitForExitAsync());
    }
}
