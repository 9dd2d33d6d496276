using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DirectoryApi.Serving.Health;

/// <summary>
/// Whether requests can be answered: always, once an edition is loaded. Where the store cannot be reached, or has an edition that
/// is not served yet, the server is degraded, which is no reason to send it no requests.
/// </summary>
internal sealed class ReadinessCheck(DirectoryHost host, TimeProvider timeProvider, StoreProbe? probe = null) : IHealthCheck
{
    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var store = probe is null ? null : await probe.AskAsync().WaitAsync(cancellationToken);
        var served = host.Snapshot;
        var report = new ReadinessReport(
            served.Edition,
            served.PublishedAt,
            (long)(timeProvider.GetUtcNow() - served.PublishedAt).TotalSeconds,
            store);
        var data = new Dictionary<string, object> { [nameof(ReadinessReport)] = report };
        return store is null or { IsReachable: true } && (store?.Edition is null || store.Edition == served.Edition)
            ? HealthCheckResult.Healthy(data: data)
            : HealthCheckResult.Degraded(data: data);
    }
}
