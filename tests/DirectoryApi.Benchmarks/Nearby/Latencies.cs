using System.Diagnostics;
using System.Globalization;

namespace DirectoryApi.Benchmarks.Nearby;

/// <summary>How long one thing takes, time after time.</summary>
internal sealed class Latencies
{
    private readonly double[] _microseconds;

    private Latencies(double[] microseconds, double allocated)
    {
        _microseconds = microseconds;
        Array.Sort(_microseconds);
        AllocatedBytes = allocated;
    }

    /// <summary>Bytes allocated each time, on average.</summary>
    public double AllocatedBytes { get; }

    /// <summary>Does something so many times, after as many for warming up, and measures each.</summary>
    /// <param name="times">How many times.</param>
    /// <param name="run">What is done; gets the number of the time.</param>
    public static Latencies Measure(int times, Action<int> run)
    {
        for (var time = 0; time < times; time++)
        {
            run(time);
        }

        var microseconds = new double[times];
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var time = 0; time < times; time++)
        {
            var started = Stopwatch.GetTimestamp();
            run(time);
            microseconds[time] = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        }

        return new Latencies(microseconds, (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)times);
    }

    /// <summary>Does each of so many things seven times, after seven for warming up, and takes its median: what else the machine does then shows less.</summary>
    /// <param name="things">How many things.</param>
    /// <param name="run">Does one of them; gets its number.</param>
    public static Latencies MeasureMedians(int things, Action<int> run)
    {
        const int repeats = 7;
        var all = Enumerable.Range(0, things).Select(thing => Measure(repeats, _ => run(thing))).ToArray();
        return new Latencies([.. all.Select(one => one.Quantile(0.5))], all.Average(one => one.AllocatedBytes));
    }

    /// <summary>The time in microseconds that a share of all times did not exceed.</summary>
    public double Quantile(double share) => _microseconds[Math.Min((int)(share * _microseconds.Length), _microseconds.Length - 1)];

    /// <inheritdoc />
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Quantile(0.5),9:N1} {Quantile(0.99),9:N1} {_microseconds[^1],9:N1} {AllocatedBytes,9:N0}");
}
