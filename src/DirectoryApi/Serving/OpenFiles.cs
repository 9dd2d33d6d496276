using System.Globalization;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace DirectoryApi.Serving;

/// <summary>
/// Keeps connections from taking the last of the files that the system lets the process have open (a connection counts as one): without
/// any left, connections cannot be accepted and libraries not loaded, and the runtime ends the process. Connections beyond are closed as
/// they come, and those that are open are answered. Where the system does not tell its limit, as Linux does, nothing is limited.
/// </summary>
internal static class OpenFiles
{
    /// <summary>How many a server needs: some 250 for libraries, and what is in reserve.</summary>
    public const int Least = 384;

    /// <summary>What is left for the store, the search index, connections to a database and libraries that are not loaded yet.</summary>
    private const int Reserve = 128;

    private const string LimitsFile = "/proc/self/limits";
    private const string HandlesFolder = "/proc/self/fd";
    private const string LimitLine = "Max open files";

    /// <summary>Makes sure that there are enough for a server.</summary>
    /// <exception cref="SystemLimitException">There are not.</exception>
    public static void Check()
    {
        if (Limit() is { } limit and < Least)
        {
            throw new SystemLimitException(string.Create(
                CultureInfo.InvariantCulture,
                $"The system lets the program have only {limit} files and connections open; a server needs {Least} at least. Raise the limit (ulimit -n, or LimitNOFILE in a unit of systemd)."));
        }
    }

    /// <summary>Allows no more connections than there are files for.</summary>
    public static void LimitConnections(KestrelServerOptions options)
    {
        if (Limit() is not { } limit || !Directory.Exists(HandlesFolder))
        {
            return;
        }

        var room = Math.Max(1, limit - Directory.EnumerateFileSystemEntries(HandlesFolder).Count() - Reserve);
        options.Limits.MaxConcurrentConnections = Math.Min(room, options.Limits.MaxConcurrentConnections ?? long.MaxValue);
    }

    /// <summary>How many files the process may have open; null for any number.</summary>
    /// <param name="limits">The lines of the system's table of limits (proc(5), <c>/proc/pid/limits</c>): name, soft limit, hard limit, unit.</param>
    public static long? LimitIn(IEnumerable<string> limits) =>
        long.TryParse(TextIn(limits), NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : null;

    /// <summary>How many files the process may have open, as the system tells it: a number or <c>unlimited</c>; null where it does not.</summary>
    public static string? LimitText() => File.Exists(LimitsFile) ? TextIn(File.ReadLines(LimitsFile)) : null;

    // The runtime raises the soft limit, which is the first, to the hard one as it starts.
    private static string? TextIn(IEnumerable<string> limits) =>
        limits.FirstOrDefault(line => line.StartsWith(LimitLine, StringComparison.Ordinal)) is { } line
            && line[LimitLine.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var soft, ..]
                ? soft
                : null;

    private static long? Limit() => File.Exists(LimitsFile) ? LimitIn(File.ReadLines(LimitsFile)) : null;
}
