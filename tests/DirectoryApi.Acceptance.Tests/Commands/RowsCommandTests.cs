using System.Text.Json;
using DirectoryApi.Acceptance.Tests.Serving;

namespace DirectoryApi.Acceptance.Tests.Commands;

public sealed class RowsCommandTests
{
    [Fact]
    public async Task Rows_PrintsOneObjectARow_AndNothingElse()
    {
        var (exitCode, output, error) = await RunningProgram.RunAsync("rows", Repository.PathOf("data", "annexes", "P1200000363.ru.txt"), "--format", "jsonl");
        Assert.Equal(0, exitCode);
        Assert.Empty(error);
        var rows = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(988, rows.Length);
        Assert.All(rows, row => Assert.Equal("P1200000363.ru", JsonDocument.Parse(row).RootElement.GetProperty("document").GetString()));
    }

    [Fact]
    public async Task Rows_OfAGoodAndABadFile_PrintsNothing()
    {
        using var folder = new TemporaryFolder();
        var bad = folder.File("P1000001091.kk.txt");
        var heading = (await File.ReadAllLinesAsync(Repository.PathOf("data", "annexes", "P1000001091.kk.txt"), TestContext.Current.CancellationToken)).Take(12);
        await File.WriteAllLinesAsync(bad, heading, TestContext.Current.CancellationToken);
        var (exitCode, output, error) = await RunningProgram.RunAsync("rows", Repository.PathOf("data", "annexes", "P1200000363.ru.txt"), bad);
        Assert.Equal(1, exitCode);
        Assert.Empty(output);
        Assert.StartsWith("P1000001091.kk.txt: decree № 1091 of 2010-10-21 has no table of offices", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_WithoutAFile_TellsHowItIsUsed()
    {
        var (exitCode, _, error) = await RunningProgram.RunAsync("rows");
        Assert.Equal(1, exitCode);
        Assert.Contains("FILE", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "serve")]
    [InlineData("--version", "0.1.0")]
    public async Task Program_TellsAboutItself(string argument, string text)
    {
        var (exitCode, output, _) = await RunningProgram.RunAsync(argument);
        Assert.Equal(0, exitCode);
        Assert.Contains(text, output, StringComparison.Ordinal);
    }
}
