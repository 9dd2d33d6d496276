namespace DirectoryApi.Operations.Telemetry;

/// <summary>How telemetry is sent (OpenTelemetry Protocol, OTLP).</summary>
public enum OtlpProtocol
{
    /// <summary>Protocol buffers over HTTP, to <c>/v1/traces</c> and <c>/v1/metrics</c> of the endpoint.</summary>
    HttpProtobuf,

    /// <summary>gRPC.</summary>
    Grpc,
}
