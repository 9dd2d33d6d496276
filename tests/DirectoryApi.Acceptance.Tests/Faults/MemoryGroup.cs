using System.Globalization;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>A control group of Linux whose processes may take so much memory together, and are killed for more, as in a container.</summary>
internal sealed class MemoryGroup : IDisposable
{
    // Version 1, and version 2 in its usual place.
    private static readonly (string Root, string Limit, string Peak)[] Versions =
    [
        ("/sys/fs/cgroup/memory", "memory.limit_in_bytes", "memory.max_usage_in_bytes"),
        ("/sys/fs/cgroup", "memory.max", "memory.peak"),
    ];

    private readonly string _folder;
    private readonly string _peak;

    private MemoryGroup(string folder, string peak)
    {
        _folder = folder;
        _peak = peak;
    }

    /// <summary>A command that joins the group and runs another command in it.</summary>
    public string[] Wrapper => ["sh", "-c", $"echo $$ >{_folder}/cgroup.procs || exit 97; exec \"$@\"", "sh"];

    /// <summary>The most that the processes ever took together, in bytes, with what the system keeps for them of files; null where the system does not tell.</summary>
    public long? Peak => File.Exists(Path.Combine(_folder, _peak))
        ? long.Parse(File.ReadAllText(Path.Combine(_folder, _peak)), NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture)
        : null;

    /// <summary>Makes a group; skips the test where this user may make none.</summary>
    public static MemoryGroup Make(long bytes)
    {
        foreach (var (root, limit, peak) in Versions)
        {
            try
            {
                var folder = Path.Combine(root, string.Create(CultureInfo.InvariantCulture, $"directory-api-{Environment.ProcessId}-{Guid.NewGuid():N}"));
                if (Directory.Exists(root))
                {
                    Directory.CreateDirectory(folder);
                    var group = new MemoryGroup(folder, peak);
                    if (group.TryLimit(limit, bytes))
                    {
                        return group;
                    }

                    group.Dispose();
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Not with this version.
            }
        }

        Assert.Skip("This user may limit no memory: Linux's control groups are not there, or may not be written to.");
        throw new InvalidOperationException("Skipped.");
    }

    public void Dispose()
    {
        // The processes are gone, but the system may take a moment to see it.
        for (var tries = 0; tries < 100; tries++)
        {
            try
            {
                Directory.Delete(_folder);
                return;
            }
            catch (IOException)
            {
                Thread.Sleep(20);
            }
        }
    }

    private bool TryLimit(string limit, long bytes)
    {
        var path = Path.Combine(_folder, limit);
        if (!File.Exists(path))
        {
            return false;
        }

        File.WriteAllText(path, bytes.ToString(CultureInfo.InvariantCulture));
        return true;
    }
}
