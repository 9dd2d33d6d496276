using System.Buffers.Binary;
using System.Diagnostics;
using DirectoryApi.Acceptance.Tests.Serving;

namespace DirectoryApi.Acceptance.Tests.Commands;

/// <summary>
/// Opens pages from disk with Chromium. Tests that need it are skipped where it is not installed, and fail there when the variable CI
/// is <c>true</c>.
/// </summary>
internal static class Browser
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Skips the running test, or fails it on a build server, where there is no Chromium.</summary>
    public static void Require()
    {
        if (Find() is null)
        {
            const string reason = "chromium is not installed (Debian: apt install chromium).";
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", reason);
            Assert.Skip(reason);
        }
    }

    /// <summary>Opens a page and gives what the browser wrote on standard output.</summary>
    /// <param name="page">Path of the page.</param>
    /// <param name="folder">An empty folder for the browser's own files.</param>
    /// <param name="options">What to do with the page, such as <c>--dump-dom</c>.</param>
    public static async Task<string> OpenAsync(string page, string folder, params string[] options)
    {
        var start = new ProcessStartInfo(
            Find()!,
            ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", $"--user-data-dir={folder}", .. options, new Uri(page).AbsoluteUri])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        try
        {
            var cancellation = TestContext.Current.CancellationToken;
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var messages = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation).WaitAsync(Patience, TimeProvider.System, cancellation);
            Assert.True(process.ExitCode == 0, await messages);
            return await output;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>Fails the test where a page in a window of this width shows nothing.</summary>
    /// <param name="page">Path of the page.</param>
    /// <param name="folder">For the browser's own files and the picture.</param>
    /// <param name="width">In pixels.</param>
    public static async Task SeeAsync(string page, TemporaryFolder folder, int width)
    {
        var picture = folder.File($"{width}.png");
        await OpenAsync(page, folder.File($"profile-{width}"), $"--window-size={width},900", $"--screenshot={picture}");
        var bytes = await File.ReadAllBytesAsync(picture, TestContext.Current.CancellationToken);
        Assert.Equal(width, BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)));

        // A page with nothing on it is a picture of two kilobytes.
        Assert.InRange(bytes.Length, 10_000, int.MaxValue);
    }

    /// <summary>The path of Chromium; null where it is not installed.</summary>
    public static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(folder => folder.Length > 0)
            .Select(folder => Path.Combine(folder, "chromium"))
            .FirstOrDefault(File.Exists);
}
