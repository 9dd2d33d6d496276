using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace DirectoryApi.Benchmarks.Scale;

/// <summary>Runs the program in a process of its own to its end, and tells what that took.</summary>
/// <param name="Seconds">From its start to its end.</param>
/// <param name="ProcessorSeconds">Of all processors together, user and system.</param>
/// <param name="PeakMebibytes">The most resident memory it had (<c>VmHWM</c> of Linux; elsewhere the largest seen).</param>
/// <param name="Output">What it wrote to its output.</param>
/// <param name="Told">The lines it wrote to its error output, each with the seconds since its start.</param>
internal sealed record MeasuredProgram(double Seconds, double ProcessorSeconds, double PeakMebibytes, string Output, IReadOnlyList<(double Seconds, string Line)> Told)
{
    private const int KibibytesPerMebibyte = 1024;
    private const int LinesOfError = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(50);

    /// <summary>Where the program is: beside this one, built with it.</summary>
    public static string Path => System.IO.Path.Combine(AppContext.BaseDirectory, "DirectoryApi.dll");

    /// <summary>Runs it.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ScaleException">It failed, or took longer than twenty minutes.</exception>
    public static async Task<MeasuredProgram> RunAsync(IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        string[] all = [Path, .. arguments];
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", all) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var told = ReadLinesAsync(process.StandardError, watch, limit.Token);
            var (processor, peak) = await WatchAsync(process, limit.Token);
            watch.Stop();
            return process.ExitCode == 0
                ? new MeasuredProgram(watch.Elapsed.TotalSeconds, processor, peak, await output, await told)
                : throw new ScaleException($"dotnet {string.Join(' ', all)} ended with {process.ExitCode}:\n{string.Join('\n', (await told).TakeLast(LinesOfError).Select(line => line.Line))}");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static async Task<List<(double Seconds, string Line)>> ReadLinesAsync(StreamReader reader, Stopwatch watch, CancellationToken cancellationToken)
    {
        var lines = new List<(double Seconds, string Line)>();
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            lines.Add((watch.Elapsed.TotalSeconds, line));
        }

        return lines;
    }

    /// <summary>Looks at a process until it ends: what it took is gone with it. The last twentieth of a second is not seen.</summary>
    private static async Task<(double ProcessorSeconds, double PeakMebibytes)> WatchAsync(Process process, CancellationToken cancellationToken)
    {
        var (processor, peak) = (0.0, 0.0);
        var ended = process.WaitForExitAsync(cancellationToken);
        while (!ended.IsCompleted)
        {
            try
            {
                process.Refresh();
                processor = Math.Max(processor, process.TotalProcessorTime.TotalSeconds);
                peak = Math.Max(peak, PeakOf(process));
            }
            catch (Exception exception) when (exception is InvalidOperationException or IOException or Win32Exception)
            {
                // It ended while it was looked at.
            }

            await Task.WhenAny(ended, Task.Delay(LookEvery, cancellationToken));
        }

        await ended;
        return (processor, peak);
    }

    private static double PeakOf(Process process)
    {
        var status = $"/proc/{process.Id.ToString(CultureInfo.InvariantCulture)}/status";
        return OperatingSystem.IsLinux() && File.ReadLines(status).FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) is { } line
            ? double.Parse(line.AsSpan("VmHWM:".Length).Trim().TrimEnd(" kB"), CultureInfo.InvariantCulture) / KibibytesPerMebibyte
            : (double)process.WorkingSet64 / KibibytesPerMebibyte / KibibytesPerMebibyte;
    }
}
