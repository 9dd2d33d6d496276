using System.Runtime.InteropServices;

namespace DirectoryApi.Benchmarks.Load;

/// <summary>The machine that measures.</summary>
internal static class Machine
{
    /// <summary>Its processors and its .NET.</summary>
    public static string Description
    {
        get
        {
            var model = File.Exists("/proc/cpuinfo")
                ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
                : null;
            return $"{Environment.ProcessorCount} cores ({model ?? RuntimeInformation.OSArchitecture.ToString()}), {RuntimeInformation.FrameworkDescription}";
        }
    }
}
