using DirectoryApi.Benchmarks.Synthetic;
using DirectoryApi.Search.Tests.Relevance.Queries;

namespace DirectoryApi.Benchmarks.Scale;

/// <summary>A start that finds what the first one made, and what citizens ask for then.</summary>
internal sealed class StartStep : IScaleStep
{
    private const int Points = 400;

    /// <inheritdoc />
    public string Title => "start and requests";

    /// <inheritdoc />
    public async Task<IReadOnlyList<ScaleFigure>> RunAsync(ScaleDirectory directory, CancellationToken cancellationToken)
    {
        using var served = await ServedScale.StartAsync(directory, cancellationToken);
        var figures = new List<ScaleFigure>
        {
            new("start", "s", served.Seconds),
            new("start, processor", "s", served.ProcessorSeconds),
            new("start, peak memory", "MiB", served.PeakMebibytes),
            new("memory after the start", "MiB", served.ResidentMebibytes),
        };
        var queries = RelevanceQueryFile.Own.Concat(RelevanceQueryFile.Examples).Select(query => query.Text).Distinct(StringComparer.Ordinal).ToArray();
        await AskAsync("search", [.. queries.Select(query => $"/ru/search?q={Uri.EscapeDataString(query)}")]);
        await AskAsync("suggestions", [.. queries.Where(query => query.Length > 3).Select(query => $"/ru/suggest.json?q={Uri.EscapeDataString(query[..^1])}").Distinct()]);
        await AskAsync("nearest", [.. BundledGazetteer.Read().Settlements.Take(Points).Select(place => FormattableString.Invariant($"/ru/search?lat={place.Location.Latitude}&lon={place.Location.Longitude}"))]);
        figures.Add(new ScaleFigure("memory after requests", "MiB", served.ResidentMebibytes));
        return figures;

        async Task AskAsync(string name, IReadOnlyList<string> paths) => figures.AddRange(await HttpTimes.MeasureAsync(served.Client, name, paths, cancellationToken));
    }
}
