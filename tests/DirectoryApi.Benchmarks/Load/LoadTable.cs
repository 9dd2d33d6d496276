using System.Globalization;
using System.Text;

namespace DirectoryApi.Benchmarks.Load;

/// <summary>What was measured, as a table in Markdown.</summary>
internal sealed class LoadTable
{
    private readonly List<(Measured Operation, string Server, List<double> Rates)> _rows = [];

    /// <summary>Adds a measurement in requests per second.</summary>
    public void Add(Measured operation, string server, double rate)
    {
        var row = _rows.Find(candidate => candidate.Operation == operation && candidate.Server == server);
        if (row.Rates is null)
        {
            row = (operation, server, []);
            _rows.Add(row);
        }

        row.Rates.Add(rate);
    }

    /// <summary>The table: medians, and their ratios to the first server's.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{Machine.Description}, 16 connections, client on the same machine; medians of {_rows[0].Rates.Count} rounds.");
        text.AppendLine();
        text.AppendLine("| operation | server | requests/s | lowest to highest | of the bare endpoint |");
        text.AppendLine("| --- | --- | --- | --- | --- |");
        foreach (var group in _rows.GroupBy(row => row.Operation))
        {
            var bare = Median(group.First().Rates);
            foreach (var (_, server, rates) in group)
            {
                text.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"| {group.Key.Title} | {server} | {Median(rates):N0} | {rates.Min():N0} to {rates.Max():N0} | {Median(rates) / bare:0.00} |");
            }
        }

        return text.ToString();
    }

    private static double Median(List<double> rates)
    {
        var ordered = rates.Order().ToList();
        return ordered.Count % 2 == 1 ? ordered[ordered.Count / 2] : (ordered[(ordered.Count / 2) - 1] + ordered[ordered.Count / 2]) / 2;
    }
}
