using DirectoryApi.Benchmarks.Mix.Client;
using DirectoryApi.Benchmarks.Mix.Servers;

namespace DirectoryApi.Benchmarks.Mix;

/// <summary>What one server did under one load, round after round.</summary>
/// <param name="server">Its name.</param>
/// <param name="isOpen">Whether requests came at a fixed rate.</param>
internal sealed class MixRow(string server, bool isOpen)
{
    private readonly List<LoadRun> _runs = [];
    private readonly List<TimeSpan> _processor = [];
    private readonly List<double> _stolen = [];

    /// <summary>The server's name.</summary>
    public string Server => server;

    /// <summary>Whether requests came at a fixed rate.</summary>
    public bool IsOpen => isOpen;

    /// <summary>Requests per second.</summary>
    public double Rate => Median(run => run.Rate);

    /// <summary>The longest request of all rounds, in milliseconds.</summary>
    public double Longest => _runs.Max(run => run.Milliseconds[^1]);

    /// <summary>Time of processors for each request, in milliseconds.</summary>
    public double ProcessorOfRequest => _processor.Sum(time => time.TotalMilliseconds) / _runs.Sum(run => run.Milliseconds.Length);

    /// <summary>How many processors were busy on average.</summary>
    public double Processors => _processor.Sum(time => time.TotalSeconds) / _runs.Sum(run => run.Seconds);

    /// <summary>The share of the machine's processors that was given to others meanwhile, on average of the rounds, 0 to 1.</summary>
    public double Stolen => _stolen.Average();

    /// <summary>What the server has taken by the end of the last round.</summary>
    public ServerUsage Usage { get; private set; }

    /// <summary>Adds a round.</summary>
    public void Add(LoadRun run, TimeSpan processor, ServerUsage after, double stolen)
    {
        _runs.Add(run);
        _processor.Add(processor);
        _stolen.Add(stolen);
        Usage = after;
    }

    /// <summary>The time in milliseconds that a share of a round's requests did not exceed; the median of the rounds.</summary>
    public double Quantile(double share) => Median(run => run.Quantile(share));

    private double Median(Func<LoadRun, double> value)
    {
        var ordered = _runs.Select(value).Order().ToList();
        return (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }
}
