using System.Diagnostics;
using System.Globalization;
using DirectoryApi.Acceptance.Tests.Commands;
using DirectoryApi.Acceptance.Tests.Serving;

namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>
/// Runs the program with its store on a disk of a certain size, which is full soon: a file system in memory that only the program
/// sees (Linux, where users may make name spaces of their own).
/// </summary>
internal sealed class TinyDisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The store before, and after, outside of the disk.</summary>
    public string Store => _folder.File("directory.db");

    private string MountPoint => Directory.CreateDirectory(_folder.File("disk")).FullName;

    /// <summary>Skips the test where there can be no such disk.</summary>
    public static void SkipUnlessPossible()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A disk of a certain size is made with Linux's name spaces.");
        using var trial = Process.Start(new ProcessStartInfo("unshare", ["-rm", "mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", "/mnt"]) { RedirectStandardError = true });
        trial!.WaitForExit();
        Assert.SkipUnless(trial.ExitCode == 0, "This system allows its users no name spaces, and so no disk of a certain size.");
    }

    /// <summary>Starts the program on a copy of the store on a disk; what it leaves of the store takes the store's place.</summary>
    /// <param name="kibibytes">The room on the disk.</param>
    /// <param name="arguments">How the program is called, without the store.</param>
    public RunningProgram Start(int kibibytes, params IEnumerable<string> arguments)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"size={kibibytes}k");
        var program = string.Join(' ', RunningProgram.Command.Concat(arguments).Select(argument => $"'{argument}'"));
        var script = $"""
            mount -t tmpfs -o {size} tmpfs '{MountPoint}' || exit 99
            cp '{Store}'* '{MountPoint}' || exit 98
            {program} --store '{MountPoint}/directory.db'
            code=$?
            rm '{Store}'*
            cp '{MountPoint}'/* '{_folder.Path}'
            exit $code
            """;
        return RunningProgram.StartCommand(["unshare", "-rm", "sh", "-c", script]);
    }

    public void Dispose() => _folder.Dispose();
}
