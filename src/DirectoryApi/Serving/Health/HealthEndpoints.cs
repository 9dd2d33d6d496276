using System.Text.Json;
using System.Text.Json.Serialization;
using DirectoryApi.Serving.RateLimiting;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DirectoryApi.Serving.Health;

/// <summary>
/// Where a load balancer or an orchestrator asks how the server is: <c>/health/live</c> answers as long as the process does,
/// <c>/health/ready</c> tells what is served and whether the store can be reached.
/// </summary>
internal static class HealthEndpoints
{
    /// <summary>The path of the question whether the process lives.</summary>
    public const string LivePath = "/health/live";

    /// <summary>The path of the question whether requests can be answered.</summary>
    public const string ReadyPath = "/health/ready";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Adds the checks.</summary>
    public static IServiceCollection AddDirectoryHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<ReadinessCheck>("directory");
        return services;
    }

    /// <summary>Maps both paths. Both answer 200 as long as the server can answer requests; readiness 503 once it was told to stop.</summary>
    public static void MapDirectoryHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks(LivePath, new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync }).Weighs(RequestKind.Health);
        endpoints.MapHealthChecks(ReadyPath, new HealthCheckOptions { ResponseWriter = WriteAsync }).Weighs(RequestKind.Health);
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var readiness = report.Entries.Values.Select(entry => entry.Data.GetValueOrDefault(nameof(ReadinessReport))).OfType<ReadinessReport>().FirstOrDefault();
        var answer = new
        {
            Status = report.Status.ToString(),
            readiness?.Edition,
            readiness?.PublishedAt,
            readiness?.AgeSeconds,
            Index = readiness?.Index.ToString(),
            readiness?.Store,
        };
        return context.Response.WriteAsJsonAsync(answer, Json);
    }
}
