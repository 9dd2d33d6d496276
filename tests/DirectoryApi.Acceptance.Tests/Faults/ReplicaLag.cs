using System.Diagnostics;
using System.Text.Json;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>Measures how much later than the first of some replicas the last one serves an edition.</summary>
internal sealed class ReplicaLag : IAsyncDisposable
{
    private const string Query = "?query={dataset{edition}}";

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(5);

    private readonly CancellationTokenSource _end = new();
    private readonly Dictionary<int, List<TimeSpan>> _seen = [];
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Task[] _watching;
    private readonly int _count;

    /// <summary>Looks at the replicas at some addresses until it is disposed of.</summary>
    public ReplicaLag(IReadOnlyCollection<string> addresses)
    {
        _count = addresses.Count;
        _watching = [.. addresses.Select(address => Task.Run(() => WatchAsync(address)))];
    }

    /// <summary>How far apart the first and the last were, in milliseconds, for each edition that all of them served.</summary>
    public IReadOnlyList<int> Milliseconds()
    {
        lock (_seen)
        {
            return [.. _seen.Values.Where(times => times.Count == _count).Select(times => (int)(times.Max() - times.Min()).TotalMilliseconds)];
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await Task.WhenAll(_watching);
        _end.Dispose();
    }

    private async Task WatchAsync(string address)
    {
        using var client = new HttpClient();
        for (var newest = 0; !_end.IsCancellationRequested;)
        {
            using var answer = JsonDocument.Parse(await client.GetStringAsync(address + Query));
            var edition = answer.RootElement.GetProperty("data").GetProperty("dataset").GetProperty("edition").GetInt32();
            if (edition > newest)
            {
                Note(newest = edition);
            }

            await Task.Delay(Look);
        }
    }

    private void Note(int edition)
    {
        lock (_seen)
        {
            if (!_seen.TryGetValue(edition, out var times))
            {
                _seen[edition] = times = [];
            }

            times.Add(_clock.Elapsed);
        }
    }
}
