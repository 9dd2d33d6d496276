using System.Diagnostics;
using DirectoryApi.Benchmarks.Load;

namespace DirectoryApi.Benchmarks.Mix.Client;

/// <summary>A closed load: so many connections, each of which sends its next request as soon as the last is answered.</summary>
internal static class ClosedLoad
{
    /// <summary>Loads a server.</summary>
    /// <param name="port">Its port on the loopback address.</param>
    /// <param name="sequence">What it is sent.</param>
    /// <param name="connections">How many connections.</param>
    /// <param name="time">For how long.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="LoadException">A request was not answered as it should.</exception>
    public static async Task<LoadRun> RunAsync(int port, RequestSequence sequence, int connections, TimeSpan time, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var milliseconds = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => AskAsync()));
        return LoadRun.Of(Stopwatch.GetElapsedTime(started).TotalSeconds, milliseconds);

        async Task<List<double>> AskAsync()
        {
            var times = new List<double>();
            using var connection = await LoadConnection.OpenAsync(port, cancellationToken);
            while (Stopwatch.GetElapsedTime(started) < time)
            {
                var sent = Stopwatch.GetTimestamp();
                var request = sequence.Next();
                var answer = await connection.AskAsync(request, cancellationToken);
                times.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
                AnswerCheck.ThrowIfBad(answer, request);
            }

            return times;
        }
    }
}
