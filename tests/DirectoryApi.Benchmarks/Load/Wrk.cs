using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DirectoryApi.Benchmarks.Load;

/// <summary>The load generator wrk, which Debian has a package of.</summary>
internal static partial class Wrk
{
    private const int Connections = 16;

    /// <summary>Sends one request again and again over 16 connections.</summary>
    /// <param name="url">Where to.</param>
    /// <param name="body">The JSON to post.</param>
    /// <param name="seconds">For how long.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Requests per second.</returns>
    /// <exception cref="LoadException">wrk is missing, or a response was no success.</exception>
    public static async Task<double> RunAsync(Uri url, string body, int seconds, CancellationToken cancellationToken)
    {
        var script = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(
                script,
                $"wrk.method = \"POST\"\nwrk.headers[\"Content-Type\"] = \"application/json\"\nwrk.headers[\"Accept\"] = \"application/json\"\nwrk.body = [==[{body}]==]\n",
                cancellationToken);
            var output = await RunAsync(["-t1", $"-c{Connections}", $"-d{seconds}s", "-s", script, url.ToString()], cancellationToken);
            if (Failures().IsMatch(output) || !Rate().IsMatch(output))
            {
                throw new LoadException($"Not every request to {url} was answered:\n{output}");
            }

            return double.Parse(Rate().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
        }
        finally
        {
            File.Delete(script);
        }
    }

    private static async Task<string> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            try
            {
                var error = process.StandardError.ReadToEndAsync(cancellationToken);
                return await process.StandardOutput.ReadToEndAsync(cancellationToken) + await error;
            }
            finally
            {
                if (!process.HasExited)
                {
                    process.Kill();
                }
            }
        }
        catch (Win32Exception)
        {
            throw new LoadException("wrk is not installed. On Debian: apt-get install wrk");
        }
    }

    [GeneratedRegex(@"Requests/sec:\s+([0-9.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex(@"Non-2xx or 3xx responses: [1-9]|Socket errors: .*[1-9]")]
    private static partial Regex Failures();
}
