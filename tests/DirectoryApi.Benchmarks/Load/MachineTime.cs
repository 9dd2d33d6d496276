using System.Globalization;

namespace DirectoryApi.Benchmarks.Load;

/// <summary>
/// How much time the processors of this machine have had so far, and how much of it whoever lends the machine gave to others, while
/// something here wanted to run ("steal" of <c>/proc/stat</c>, proc_stat(5)); nothing where there is no such file.
/// </summary>
/// <param name="Stolen">What others were given, in the file's own unit.</param>
/// <param name="All">All of it, that too.</param>
internal readonly record struct MachineTime(long Stolen, long All)
{
    private const string Path = "/proc/stat";
    private const int FieldOfStolen = 8;

    /// <summary>The time so far.</summary>
    public static MachineTime Now => File.Exists(Path) ? Of(File.ReadLines(Path).First()) : default;

    /// <summary>The share of the time since <paramref name="earlier"/> that was given to others, 0 to 1.</summary>
    public double StolenShareSince(MachineTime earlier) => All == earlier.All ? 0 : (double)(Stolen - earlier.Stolen) / (All - earlier.All);

    // "cpu", then user, nice, system, idle, iowait, irq, softirq and steal; guests' time is part of user and nice.
    private static MachineTime Of(string line)
    {
        var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var times = fields[1..(FieldOfStolen + 1)].Select(field => long.Parse(field, CultureInfo.InvariantCulture)).ToArray();
        return new MachineTime(times[^1], times.Sum());
    }
}
