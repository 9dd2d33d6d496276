using System.Globalization;
using DirectoryApi.Acceptance.Tests.Serving;

namespace DirectoryApi.Acceptance.Tests.Commands;

/// <summary>An import of so many bytes that it begins anew with another garbage collector.</summary>
public sealed class LargeImportTests : IDisposable
{
    // Spaces at the end of a text are read and say nothing.
    private const int Padding = 6_000_000;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ALargeImport_RunsInTheSameProcess_WithTheCollectorOfABatch()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.ProcessorCount > 1, "Needs Linux and two processors.");
        foreach (var annex in Directory.EnumerateFiles(Repository.PathOf("data", "annexes"), "*.txt"))
        {
            var text = await File.ReadAllTextAsync(annex, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(_folder.File(Path.GetFileName(annex)), text + new string(' ', Padding), TestContext.Current.CancellationToken);
        }

        var store = _folder.File("directory.db");

        // Beginning anew changes neither the process nor its folder nor what it is to do.
        using var program = RunningProgram.Start(["import", _folder.Path, "--store", store, "--warnings"]);
        var environment = await EnvironmentOnceAsync(program, "DOTNET_gcServer=1");
        var exitCode = await program.WaitForExitAsync();

        Assert.True(exitCode == 0, program.Error);
        Assert.Contains(environment, variable => variable.StartsWith("PATH=", StringComparison.Ordinal));
        Assert.Contains("Edition 1: ", program.Output, StringComparison.Ordinal);
        Assert.Contains($"Store: {store}", program.Output, StringComparison.Ordinal);
    }

    /// <summary>The environment of the process, once a variable stands in it.</summary>
    private static async Task<string[]> EnvironmentOnceAsync(RunningProgram program, string variable)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"/proc/{program.Id}/environ");
        while (true)
        {
            var environment = (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Split('\0');
            if (environment.Contains(variable))
            {
                return environment;
            }

            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }
}
