using System.Diagnostics;
using DirectoryApi.Importers.Reading.Pdf;

namespace DirectoryApi.Importers.Tests.Typed;

/// <summary>
/// Prints pages to PDF with Chromium. The tests that need it are skipped where it or <c>pdftotext</c> is not installed, and fail there
/// when the variable CI is <c>true</c>.
/// </summary>
internal static class Chromium
{
    private static readonly TimeSpan MaximumTime = TimeSpan.FromMinutes(2);

    /// <summary>Skips the running test, or fails it on a build server, where the programs are missing.</summary>
    public static void Require()
    {
        var missing = ((string[])["chromium", "pdftotext"]).Where(program => Find(program) is null).ToArray();
        if (missing.Length > 0)
        {
            var reason = $"{string.Join(" and ", missing)} not installed (Debian: apt install chromium poppler-utils).";
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", reason);
            Assert.Skip(reason);
        }
    }

    /// <summary>The page as a PDF.</summary>
    public static async Task<byte[]> PrintAsync(string html, CancellationToken cancellationToken, params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("typed-");
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            var pdf = Path.Combine(folder.FullName, "page.pdf");
            await File.WriteAllTextAsync(page, html, cancellationToken);
            var start = new ProcessStartInfo(Find("chromium")!) { RedirectStandardError = true, RedirectStandardOutput = true };
            foreach (var argument in (string[])["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", $"--user-data-dir={folder.FullName}/profile", .. options, $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri])
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            var messages = process.StandardError.ReadToEndAsync(cancellationToken);
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken).WaitAsync(MaximumTime, TimeProvider.System, cancellationToken);
            await output;
            Assert.True(File.Exists(pdf), await messages);
            return await File.ReadAllBytesAsync(pdf, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string? Find(string program) => ToolPath.Find(program, Environment.GetEnvironmentVariable("PATH"));
}
