using System.Diagnostics;
using DirectoryApi.Benchmarks.Load;

namespace DirectoryApi.Benchmarks.Mix.Client;

/// <summary>
/// An open load: a request is due at a fixed rate, whether or not those before are answered, and its time counts from when it was
/// due. A server that stands still is thus charged with all requests that had to wait for it.
/// </summary>
internal static class OpenLoad
{
    // What is due is sent so often: a client that looked more often would do little else.
    private const int StepMilliseconds = 1;

    /// <summary>Loads a server.</summary>
    /// <param name="port">Its port on the loopback address.</param>
    /// <param name="sequence">What it is sent.</param>
    /// <param name="connections">How many connections there are; when all wait for answers, requests wait for them.</param>
    /// <param name="rate">Requests per second.</param>
    /// <param name="time">For how long.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="LoadException">A request was not answered as it should.</exception>
    public static LoadRun Run(
        int port, RequestSequence sequence, int connections, double rate, TimeSpan time, CancellationToken cancellationToken)
    {
        using var loop = new LoadLoop(port, sequence, connections);
        var count = (int)(rate * time.TotalSeconds);
        var started = Stopwatch.GetTimestamp();
        var step = started;
        for (var sent = 0; sent < count || loop.HasPending;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var now = Stopwatch.GetTimestamp();
            if (now >= step)
            {
                for (; sent < count && loop.HasIdle && DueAt(sent) <= now; sent++)
                {
                    loop.Send(DueAt(sent));
                }

                step = now + (Stopwatch.Frequency * StepMilliseconds / 1_000);
            }

            loop.Receive(StepMilliseconds);
        }

        return LoadRun.Of(Stopwatch.GetElapsedTime(started).TotalSeconds, loop.Milliseconds);

        long DueAt(int number) => started + (long)(number / rate * Stopwatch.Frequency);
    }
}
