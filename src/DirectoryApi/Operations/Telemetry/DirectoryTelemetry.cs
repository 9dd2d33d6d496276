using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Search;
using DirectoryApi.Serving;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace DirectoryApi.Operations.Telemetry;

/// <summary>
/// Sends traces and metrics to a collector of OpenTelemetry until it is disposed of. Where none is set there is nothing of this, and
/// what could be measured costs nothing, since nobody listens.
/// </summary>
internal sealed class DirectoryTelemetry : IDisposable
{
    private const int FlushMilliseconds = 5_000;
    private const string TracesPath = "v1/traces";
    private const string MetricsPath = "v1/metrics";

    private static readonly string[] Sources =
        ["Microsoft.AspNetCore", DirectoryActivities.SourceName, GraphQLActivities.SourceName, SearchActivities.SourceName];

    private static readonly string[] Meters =
        ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", ServingMetrics.MeterName];

    private readonly TracerProvider _traces;
    private readonly MeterProvider _metrics;

    private DirectoryTelemetry(TracerProvider traces, MeterProvider metrics) => (_traces, _metrics) = (traces, metrics);

    /// <summary>Begins to send; null where no collector is set.</summary>
    public static DirectoryTelemetry? Start(TelemetrySettings settings)
    {
        if (settings.OtlpEndpoint is not { } endpoint)
        {
            return null;
        }

        var traces = Sdk.CreateTracerProviderBuilder()
            .ConfigureResource(resource => Describe(resource, settings))
            .AddSource(Sources)
            .SetSampler(new TraceIdRatioBasedSampler(settings.TracedShare))
            .AddProcessor(new PersonalDataRemover())
            .AddOtlpExporter(options => Configure(options, settings, endpoint, TracesPath))
            .Build();
        var metrics = Sdk.CreateMeterProviderBuilder()
            .ConfigureResource(resource => Describe(resource, settings))
            .AddMeter(Meters)
            .AddOtlpExporter(options => Configure(options, settings, endpoint, MetricsPath))
            .Build();
        return new DirectoryTelemetry(traces, metrics);
    }

    /// <summary>Sends what is there now: to be called while what is measured is there too.</summary>
    public void Flush()
    {
        _traces.ForceFlush(FlushMilliseconds);
        _metrics.ForceFlush(FlushMilliseconds);
    }

    /// <summary>Sends what is left, and ends.</summary>
    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }

    private static void Describe(ResourceBuilder resource, TelemetrySettings settings) =>
        resource.AddService(settings.ServiceName, serviceVersion: ProgramVersion.Current);

    private static void Configure(OtlpExporterOptions options, TelemetrySettings settings, Uri endpoint, string path)
    {
        var isHttp = settings.Protocol == OtlpProtocol.HttpProtobuf;
        options.Protocol = isHttp ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        options.Endpoint = isHttp ? new Uri($"{endpoint.AbsoluteUri.TrimEnd('/')}/{path}") : endpoint;
        options.Headers = settings.Headers.Length > 0 ? settings.Headers : null;
    }
}
