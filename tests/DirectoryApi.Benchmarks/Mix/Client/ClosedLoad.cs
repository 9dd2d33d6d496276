using System.Diagnostics;
using DirectoryApi.Benchmarks.Load;

namespace DirectoryApi.Benchmarks.Mix.Client;

/// <summary>A closed load: so many connections, each of which sends its next request as soon as the last is answered.</summary>
internal static class ClosedLoad
{
    private const int LongestWaitMilliseconds = 100;

    /// <summary>Loads a server.</summary>
    /// <param name="port">Its port on the loopback address.</param>
    /// <param name="sequence">What it is sent.</param>
    /// <param name="connections">How many connections.</param>
    /// <param name="time">For how long.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="LoadException">A request was not answered as it should.</exception>
    public static LoadRun Run(int port, RequestSequence sequence, int connections, TimeSpan time, CancellationToken cancellationToken)
    {
        using var loop = new LoadLoop(port, sequence, connections);
        var started = Stopwatch.GetTimestamp();
        var isOver = false;
        while (!isOver || loop.HasPending)
        {
            cancellationToken.ThrowIfCancellationRequested();
            isOver = isOver || Stopwatch.GetElapsedTime(started) >= time;
            while (!isOver && loop.HasIdle)
            {
                loop.Send(Stopwatch.GetTimestamp());
            }

            loop.Receive(LongestWaitMilliseconds);
        }

        return LoadRun.Of(Stopwatch.GetElapsedTime(started).TotalSeconds, loop.Milliseconds);
    }
}
