using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace DirectoryApi.Tests.Readers;

/// <summary>Runs the scripts of tests/readers, which need Node.js and the packages that <c>npm ci</c> puts beside them.</summary>
internal static class ReaderRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Gives a script a file, and what it printed. Where Node.js or the packages are missing the test is skipped, or fails if CI=true.</summary>
    /// <param name="script">The script.</param>
    /// <param name="input">The file.</param>
    /// <param name="arguments">What else the script is told.</param>
    public static async Task<JsonElement> ReadAsync(string script, string input, params string[] arguments)
    {
        var folder = FindFolder();
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            const string advice = "The readers are not installed: run 'npm ci' in tests/readers (Node.js 18 or later).";
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", advice);
            Assert.Fail(advice);
        }

        var start = new ProcessStartInfo("node", [Path.Combine(folder, script), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.StandardInput.WriteAsync(input.AsMemory(), limit.Token);
            process.StandardInput.Close();
            var printed = await output;
            await process.WaitForExitAsync(limit.Token);
            Assert.True(process.ExitCode == 0, $"{script} failed:\n{await error}");
            return JsonSerializer.Deserialize<JsonElement>(printed);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DirectoryApi.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The tests do not run from a checkout."), "tests", "readers");
    }
}
