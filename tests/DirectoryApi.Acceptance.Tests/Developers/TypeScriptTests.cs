using System.Diagnostics;
using DirectoryApi.Acceptance.Tests.Serving;

namespace DirectoryApi.Acceptance.Tests.Developers;

/// <summary>The client of tests/typescript: its types are made of the schema, it keeps to them, and it finds what there is.</summary>
public sealed class TypeScriptTests(ServedDirectory directory)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task Client_FitsTheTypesOfTheSchema_AndFindsOffices()
    {
        var folder = NodePackages.Require("typescript");
        var compiler = Path.Combine("node_modules", "typescript", "bin", "tsc");
        var scripts = Path.Combine("generated", "js");

        await RunAsync(folder, "generate.mjs");
        await RunAsync(folder, compiler, "--noEmit");
        await RunAsync(folder, compiler, "--noEmit", "false", "--outDir", scripts);
        var printed = await RunAsync(
            folder, Path.Combine(scripts, "example.js"), new Uri(directory.Client.BaseAddress!, "/graphql").ToString(), "2026-11-21T10:00:00+05:00");

        Assert.Contains("Карагандинская область (Region karagandy)", printed, StringComparison.Ordinal);
        Assert.Contains("города Темиртау", printed, StringComparison.Ordinal);
        Assert.Contains("km astana-public-service-centre, until 2026-11-21T20:00:00+05:00", printed, StringComparison.Ordinal);
    }

    private static async Task<string> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            Assert.True(process.ExitCode == 0, $"{arguments[0]} failed:\n{output}\n{await error}");
            return output;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
