using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace DirectoryApi.Tests.Reference;

/// <summary>Runs the scripts of tests/reference, which need Node.js and the packages that <c>npm ci</c> puts beside them.</summary>
internal static class ReferenceRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The seed of generated requests: another one each day would make a failure hard to see again.</summary>
    public static int Seed { get; } = int.Parse(Environment.GetEnvironmentVariable("REFERENCE_SEED") ?? "2025", CultureInfo.InvariantCulture);

    /// <summary>How many requests are generated for a schema.</summary>
    public static int Count { get; } = int.Parse(Environment.GetEnvironmentVariable("REFERENCE_COUNT") ?? "3000", CultureInfo.InvariantCulture);

    /// <summary>The requests generated for a schema, with the reference's answers.</summary>
    /// <param name="kind">Which resolvers the reference has: "pets" or "directory".</param>
    /// <param name="sdl">The schema.</param>
    /// <param name="url">The endpoint of the server that holds the directory; null for pets.</param>
    public static async Task<IReadOnlyList<ReferenceCase>> CompareAsync(string kind, string sdl, string? url = null)
    {
        var folder = Directory.CreateTempSubdirectory("reference");
        try
        {
            var schema = Path.Combine(folder.FullName, "schema.graphql");
            var output = Path.Combine(folder.FullName, "cases.json");
            await File.WriteAllTextAsync(schema, sdl, TestContext.Current.CancellationToken);
            string[] arguments = [kind, schema, Count.ToString(CultureInfo.InvariantCulture), Seed.ToString(CultureInfo.InvariantCulture), output];
            await RunAsync("compare.mjs", url is null ? arguments : [.. arguments, url]);
            await using var stream = File.OpenRead(output);
            return (await JsonSerializer.DeserializeAsync<ReferenceCase[]>(stream, JsonSerializerOptions.Web, TestContext.Current.CancellationToken))!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Runs a script and gives what it prints. Where Node.js or the packages are missing the test is skipped, or fails if CI=true.</summary>
    public static async Task<string> RunAsync(string script, params string[] arguments)
    {
        var folder = FindFolder();
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            const string advice = "The reference implementation is not installed: run 'npm ci' in tests/reference (Node.js 18 or later).";
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", advice);
            Assert.Fail(advice);
        }

        var start = new ProcessStartInfo("node", [Path.Combine(folder, script), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            Assert.True(process.ExitCode == 0, $"{script} failed:\n{await error}");
            return output;
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

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The tests do not run from a checkout."), "tests", "reference");
    }
}
