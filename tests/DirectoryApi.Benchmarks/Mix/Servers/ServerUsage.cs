using System.Diagnostics;
using System.Globalization;

namespace DirectoryApi.Benchmarks.Mix.Servers;

/// <summary>What a server has taken of its machine so far (Linux, <c>/proc</c>).</summary>
/// <param name="Processor">Time of processors.</param>
/// <param name="ResidentBytes">Memory that it has now.</param>
/// <param name="PeakBytes">The most memory that it has had.</param>
internal readonly record struct ServerUsage(TimeSpan Processor, long ResidentBytes, long PeakBytes)
{
    /// <summary>Looks at a process.</summary>
    public static ServerUsage Of(int processId)
    {
        using var process = Process.GetProcessById(processId);
        var status = File.ReadAllLines($"/proc/{processId}/status");
        return new ServerUsage(process.TotalProcessorTime, KibibytesOf("VmRSS:") * 1024, KibibytesOf("VmHWM:") * 1024);

        long KibibytesOf(string name) => long.Parse(
            status.First(line => line.StartsWith(name, StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1],
            CultureInfo.InvariantCulture);
    }
}
