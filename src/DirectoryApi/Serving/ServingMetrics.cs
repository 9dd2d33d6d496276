using System.Diagnostics.Metrics;

namespace DirectoryApi.Serving;

/// <summary>
/// What can be measured of serving, as the meter <c>DirectoryApi.Serving</c>: read it with <c>dotnet-counters</c> or any collector
/// of OpenTelemetry.
/// </summary>
internal sealed class ServingMetrics : IDisposable
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "DirectoryApi.Serving";

    private readonly Meter _meter;
    private readonly Counter<long> _swaps;
    private readonly Counter<long> _failedLoads;
    private readonly Histogram<double> _loadDuration;

    /// <summary>Makes the instruments.</summary>
    /// <param name="meters">Makes the meter.</param>
    /// <param name="host">The edition that is served.</param>
    /// <param name="timeProvider">Tells how old it is.</param>
    public ServingMetrics(IMeterFactory meters, DirectoryHost host, TimeProvider timeProvider)
    {
        _meter = meters.Create(MeterName);
        _meter.CreateObservableGauge("directory.edition", () => host.Snapshot.Edition, description: "Number of the edition that is served.");
        _meter.CreateObservableGauge(
            "directory.edition.age", () => Math.Max(0, (timeProvider.GetUtcNow() - host.Snapshot.PublishedAt).TotalSeconds), "s", "Time since that edition was published.");
        _swaps = _meter.CreateCounter<long>("directory.swaps", description: "Editions that took the place of another one.");
        _failedLoads = _meter.CreateCounter<long>("directory.load.failures", description: "Tries to load an edition that failed.");
        _loadDuration = _meter.CreateHistogram<double>("directory.load.duration", "s", "Time it took to load an edition that was then served.");
    }

    /// <summary>An edition took the place of another one.</summary>
    /// <param name="loadDuration">Time it took to load it.</param>
    public void Swapped(TimeSpan loadDuration)
    {
        _swaps.Add(1);
        _loadDuration.Record(loadDuration.TotalSeconds);
    }

    /// <summary>An edition could not be loaded.</summary>
    public void LoadFailed() => _failedLoads.Add(1);

    /// <inheritdoc />
    public void Dispose() => _meter.Dispose();
}
