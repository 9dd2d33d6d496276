using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DirectoryApi.Serving.Health;

/// <summary>
/// Whether requests can be answered: always, once an edition is loaded, until the server is told to stop. Where the store cannot be
/// reached, or has another edition than the one that is served, or none any more, or the search index went bad, the server is degraded,
/// which is no reason to send it no requests.
/// </summary>
internal sealed class ReadinessCheck(DirectoryHost host, TimeProvider timeProvider, IHostApplicationLifetime lifetime, StoreProbe? probe = null) : IHealthCheck
{
    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var lease = host.Acquire();
        var served = lease.Directory.Snapshot;
        var store = probe is null ? null : await probe.AskAsync(served.Edition).WaitAsync(cancellationToken);
        var report = new ReadinessReport(
            served.Edition,
            served.PublishedAt,
            // None, where the clock was put back since.
            Math.Max(0, (long)(timeProvider.GetUtcNow() - served.PublishedAt).TotalSeconds),
            PlaceOf(lease.Directory),
            store);
        var data = new Dictionary<string, object> { [nameof(ReadinessReport)] = report };
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy(data: data);
        }

        return report.Index != IndexPlace.Damaged && (store is null || store.Has(served))
            ? HealthCheckResult.Healthy(data: data)
            : HealthCheckResult.Degraded(data: data);
    }

    private static IndexPlace PlaceOf(PublishedDirectory directory) =>
        directory.IndexState.IsDamaged ? IndexPlace.Damaged
        : directory.Search.IndexPath is null ? IndexPlace.Memory
        : IndexPlace.File;
}
