using System.Globalization;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>What a process takes of memory, as Linux tells it.</summary>
internal static class ResidentMemory
{
    private const string Line = "VmRSS:";

    /// <summary>The resident memory of a process now, in bytes.</summary>
    public static long Of(int process)
    {
        var line = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/status")).First(line => line.StartsWith(Line, StringComparison.Ordinal));
        return long.Parse(line[Line.Length..].Replace("kB", "", StringComparison.Ordinal), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) * 1_024;
    }
}
