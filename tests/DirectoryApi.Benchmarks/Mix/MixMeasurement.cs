using DirectoryApi.Benchmarks.Load;
using DirectoryApi.Benchmarks.Mix.Client;
using DirectoryApi.Benchmarks.Mix.Servers;

namespace DirectoryApi.Benchmarks.Mix;

/// <summary>Loads both servers in turn: warm-up, rounds of the closed load, then as many of the open one at a rate that follows from them.</summary>
/// <param name="contest">The servers.</param>
/// <param name="options">What is measured.</param>
internal sealed class MixMeasurement(MixContest contest, MixOptions options)
{
    // More than the closed load has, so that a server that stands still for a moment is not spared what comes meanwhile.
    private const int OpenConnections = 128;

    private readonly Dictionary<(MixServer Server, bool IsOpen), MixRow> _rows = [];

    /// <summary>What was measured, by load and then by server.</summary>
    public IReadOnlyList<MixRow> Rows => [.. _rows.Values];

    /// <summary>Measures.</summary>
    /// <exception cref="LoadException">A request was not answered as it should.</exception>
    public void Run(CancellationToken cancellationToken)
    {
        foreach (var server in contest.Servers)
        {
            Console.Error.WriteLine($"Warming up: {server.Name}");
            ClosedLoad.Run(server.Process.Port, server.Sequence, options.Connections, options.WarmUp, cancellationToken);
        }

        Measure(isOpen: false, server => ClosedLoad.Run(server.Process.Port, server.Sequence, options.Connections, options.Time, cancellationToken));
        var rate = options.Share * _rows[(contest.Servers[^1], false)].Rate;
        Measure(isOpen: true, server => OpenLoad.Run(server.Process.Port, server.Sequence, OpenConnections, rate, options.Time, cancellationToken));
    }

    private void Measure(bool isOpen, Func<MixServer, LoadRun> load)
    {
        for (var round = 1; round <= options.Rounds; round++)
        {
            foreach (var server in contest.Servers)
            {
                var (before, machineBefore) = (server.Usage, MachineTime.Now);
                var run = load(server);
                var after = server.Usage;
                var stolen = MachineTime.Now.StolenShareSince(machineBefore);
                Console.Error.WriteLine(FormattableString.Invariant(
                    $"Round {round} of {options.Rounds}: {(isOpen ? "open" : "closed")}, {server.Name}: {run.Rate:0} requests/s, 50 % {run.Quantile(0.5):0.00} ms, 99 % {run.Quantile(0.99):0.00} ms, {after.ResidentBytes >> 20} MiB, {stolen:P1} of the processors given to others"));
                if (!_rows.TryGetValue((server, isOpen), out var row))
                {
                    _rows.Add((server, isOpen), row = new MixRow(server.Name, isOpen));
                }

                row.Add(run, after.Processor - before.Processor, after, stolen);
            }
        }
    }
}
