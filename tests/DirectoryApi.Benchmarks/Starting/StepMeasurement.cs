using System.Diagnostics;
using System.Globalization;

namespace DirectoryApi.Benchmarks.Starting;

/// <summary>Runs a step and prints what it took.</summary>
internal static class StepMeasurement
{
    private const double Mebibyte = 1024 * 1024;

    /// <summary>What the columns are.</summary>
    public const string Heading = "step                              seconds  processor  collector  allocated MiB  in use MiB";

    /// <summary>Runs a step.</summary>
    public static T Take<T>(string title, Func<T> step) => TakeAsync(title, () => Task.FromResult(step())).GetAwaiter().GetResult();

    /// <summary>Runs a step.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="step">The step; what it gives stays in memory while that in use is taken.</param>
    public static async Task<T> TakeAsync<T>(string title, Func<Task<T>> step)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        var processor = Environment.CpuUsage.TotalTime;
        var paused = GC.GetTotalPauseDuration();
        var watch = Stopwatch.StartNew();
        var made = await step();
        var (time, used) = (watch.Elapsed, Environment.CpuUsage.TotalTime - processor);
        paused = GC.GetTotalPauseDuration() - paused;
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        var inUse = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{title,-32} {time.TotalSeconds,8:N2} {used.TotalSeconds,10:N2} {paused.TotalSeconds,10:N2} {allocated / Mebibyte,14:N0} {inUse / Mebibyte,11:N0}"));
        return made;
    }
}
