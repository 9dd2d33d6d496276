using System.Diagnostics;
using System.Threading.Channels;
using DirectoryApi.Benchmarks.Load;

namespace DirectoryApi.Benchmarks.Mix.Client;

/// <summary>
/// An open load: a request is due at a fixed rate, whether or not those before are answered, and its time counts from when it was
/// due. A server that stands still is thus charged with all requests that had to wait for it.
/// </summary>
internal static class OpenLoad
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(1);

    /// <summary>Loads a server.</summary>
    /// <param name="port">Its port on the loopback address.</param>
    /// <param name="sequence">What it is sent.</param>
    /// <param name="connections">How many connections there are at most; when all wait for answers, requests wait for them.</param>
    /// <param name="rate">Requests per second.</param>
    /// <param name="time">For how long.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="LoadException">A request was not answered as it should.</exception>
    public static async Task<LoadRun> RunAsync(
        int port, RequestSequence sequence, int connections, double rate, TimeSpan time, CancellationToken cancellationToken)
    {
        var due = Channel.CreateUnbounded<long>(new UnboundedChannelOptions { SingleWriter = true, AllowSynchronousContinuations = true });
        var asking = Task.WhenAll(Enumerable.Range(0, connections).Select(_ => AskAsync(port, sequence, due.Reader, cancellationToken)));
        var started = Stopwatch.GetTimestamp();
        await Task.Factory.StartNew(
            () => WriteDue(due.Writer, started, rate, time, asking), cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var milliseconds = await asking;
        return LoadRun.Of(Stopwatch.GetElapsedTime(started).TotalSeconds, milliseconds);
    }

    private static void WriteDue(ChannelWriter<long> due, long started, double rate, TimeSpan time, Task asking)
    {
        var count = (int)(rate * time.TotalSeconds);
        for (var written = 0; written < count && !asking.IsFaulted;)
        {
            for (; written < count; written++)
            {
                var at = started + (long)(written / rate * Stopwatch.Frequency);
                if (at > Stopwatch.GetTimestamp())
                {
                    break;
                }

                due.TryWrite(at);
            }

            Thread.Sleep(Step);
        }

        due.Complete();
    }

    private static async Task<List<double>> AskAsync(int port, RequestSequence sequence, ChannelReader<long> due, CancellationToken cancellationToken)
    {
        var times = new List<double>();
        using var connection = await LoadConnection.OpenAsync(port, cancellationToken);
        while (await NextAsync(due, cancellationToken) is { } at)
        {
            var request = sequence.Next();
            var answer = await connection.AskAsync(request, cancellationToken);
            times.Add(Stopwatch.GetElapsedTime(at).TotalMilliseconds);
            AnswerCheck.ThrowIfBad(answer, request);
        }

        return times;
    }

    // Each request wakes one connection. Waiting until there may be something would wake all that wait, for each request.
    private static async ValueTask<long?> NextAsync(ChannelReader<long> due, CancellationToken cancellationToken)
    {
        try
        {
            return await due.ReadAsync(cancellationToken);
        }
        catch (ChannelClosedException)
        {
            return null;
        }
    }
}
