using DirectoryApi.Benchmarks.Load;
using DirectoryApi.Benchmarks.Mix.Client;

namespace DirectoryApi.Benchmarks.Mix.Servers;

/// <summary>A server that is measured.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Process">Its process.</param>
/// <param name="Sequence">What it is sent.</param>
internal sealed record MixServer(string Name, ServerProcess Process, RequestSequence Sequence)
{
    /// <summary>What it has taken so far.</summary>
    public ServerUsage Usage => ServerUsage.Of(Process.ProcessId);
}
