using System.Globalization;
using System.Text;
using DirectoryApi.Benchmarks.Load;
using DirectoryApi.Benchmarks.Mix.Servers;

namespace DirectoryApi.Benchmarks.Mix;

/// <summary>What was measured, as a table in Markdown.</summary>
internal static class MixTable
{
    /// <summary>The table: medians of the rounds, and the ratio to the bare endpoint's requests per second under the closed load.</summary>
    public static string Of(MixContest contest, MixOptions options, IReadOnlyList<MixRow> rows)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{Machine.Description}, client on {(options.Processors is null ? "the same processors" : "processors of its own")}; medians of {options.Rounds} rounds of {options.Time.TotalSeconds:0.#} s. {Requests(contest, options)}");
        text.AppendLine();
        text.AppendLine("| load | server | requests/s | of the bare endpoint | 50 % | 99 % | longest | processor per request | processors busy | given to others | memory, and at most |");
        text.AppendLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var row in rows)
        {
            var bare = rows.First(other => other.IsOpen == row.IsOpen).Rate;
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {LoadOf(row, options)} | {row.Server} | {row.Rate:N0} | {(row.IsOpen ? "" : $"{row.Rate / bare:0.00}")} | {row.Quantile(0.5):0.00} ms | {row.Quantile(0.99):0.00} ms | {row.Longest:0.0} ms | {row.ProcessorOfRequest:0.000} ms | {row.Processors:0.00} | {row.Stolen:P1} | {Mebibytes(row.Usage.ResidentBytes)}, {Mebibytes(row.Usage.PeakBytes)} MiB |");
        }

        return text.ToString();
    }

    private static string Requests(MixContest contest, MixOptions options) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(options.AsPages ? "Pages" : "GraphQL, and pages of offices")}{(options.Only is { } only ? $", {only} only" : "")}; {contest.Counts.Different:N0} of {contest.Counts.All:N0} requests differ{(options.IsCold ? ", no search is sent twice" : "")}.");

    private static string LoadOf(MixRow row, MixOptions options) =>
        row.IsOpen ? FormattableString.Invariant($"open, {options.Share:P0}") : FormattableString.Invariant($"closed, {options.Connections} connections");

    private static string Mebibytes(long bytes) => (bytes / 1048576.0).ToString("0", CultureInfo.InvariantCulture);
}
