using System.Globalization;
using DirectoryApi.Serving;

namespace DirectoryApi.Operations.Doctor;

/// <summary>Whether the machine, or the container, gives the program enough memory and enough files to open.</summary>
internal static class MachineChecks
{
    private const int FewFiles = 4_096;
    private const double Mebibyte = 1024 * 1024;

    // What servers of 973 and of 100,000 offices take at most while another edition is loaded beside the one that is served, 184 and 862 MiB of
    // resident memory, fits a line with these.
    private const long BytesOfProgram = 180L * 1024 * 1024;
    private const long BytesOfOffice = 7 * 1024;

    /// <summary>Runs the checks.</summary>
    public static Task RunAsync(Patient patient, CancellationToken cancellationToken)
    {
        patient.Findings.Add(Memory(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes, patient.Snapshot?.Offices.Count ?? 0));
        if (OpenFiles.LimitText() is { } limit)
        {
            patient.Findings.Add(Files(limit));
        }

        return Task.CompletedTask;
    }

    /// <summary>Whether memory suffices.</summary>
    /// <param name="available">How many bytes the program may use, by the machine or its container.</param>
    /// <param name="offices">How many offices there are.</param>
    internal static CheckResult Memory(long available, int offices)
    {
        var needed = BytesOfProgram + (offices * BytesOfOffice);
        var text = string.Create(CultureInfo.InvariantCulture, $"{available / Mebibyte:N0} MiB are available; {offices:N0} offices need about {needed / Mebibyte:N0} MiB");
        return available >= needed ? CheckResult.Ok("memory", text + ".") : CheckResult.Warning("memory", text + ". Raise the limit of the container or the unit.");
    }

    /// <summary>Whether as many connections can be held as a busy server has.</summary>
    /// <param name="limit">How many files may be open, the hard limit, up to which the runtime raises its own.</param>
    internal static CheckResult Files(string limit) => limit == "unlimited" || (long.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var files) && files >= FewFiles)
        ? CheckResult.Ok("open files", $"Up to {limit} files and connections can be open.")
        : CheckResult.Warning("open files", string.Create(CultureInfo.InvariantCulture, $"Only {limit} files and connections can be open; a busy server needs {FewFiles:N0} and more. Raise LimitNOFILE of the unit, or ulimit -n."));
}
