using System.Diagnostics;
using System.Text;

namespace DirectoryApi.Tests.Node;

/// <summary>Runs scripts with Node.js.</summary>
internal static class NodeRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a script and gives what it prints; fails the test where the script fails.</summary>
    /// <param name="folder">The folder it runs in, see <see cref="NodeFolder.Require"/>.</param>
    /// <param name="script">The script, by its path from there.</param>
    /// <param name="arguments">What it is told.</param>
    /// <param name="input">What it reads from standard input.</param>
    public static async Task<string> RunAsync(string folder, string script, IEnumerable<string> arguments, string input = "")
    {
        var start = new ProcessStartInfo("node", [script, .. arguments])
        {
            WorkingDirectory = folder,
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
            Assert.True(process.ExitCode == 0, $"{script} failed:\n{printed}\n{await error}");
            return printed;
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
