using DirectoryApi.Operations.Configuration;

namespace DirectoryApi.Operations.Telemetry;

/// <summary>
/// The settings of traces and metrics for a collector of OpenTelemetry: section <c>Telemetry</c> of appsettings.json, or environment
/// variables such as <c>Telemetry__OtlpEndpoint</c>.
/// </summary>
/// <param name="OtlpEndpoint">The collector; null to send nothing, and to measure nothing for it.</param>
/// <param name="Protocol">How it is spoken to.</param>
/// <param name="Headers">Headers that it asks for; empty for none.</param>
/// <param name="ServiceName">What the server is called there.</param>
/// <param name="TracedShare">The share of requests that are traced, 0 to 1.</param>
public sealed record TelemetrySettings(Uri? OtlpEndpoint, OtlpProtocol Protocol, string Headers, string ServiceName, double TracedShare)
{
    private const string Section = "Telemetry";

    private static readonly TextSetting OtlpEndpointSetting = new(
        Section, nameof(OtlpEndpoint), "", "an address such as `http://127.0.0.1:4318`",
        "the collector of OpenTelemetry that traces and metrics are sent to; none by default, and then nothing is measured for one");

    private static readonly ChoiceSetting<OtlpProtocol> ProtocolSetting = new(Section, nameof(Protocol), OtlpProtocol.HttpProtobuf, "how the collector is spoken to");

    private static readonly TextSetting HeadersSetting = new(Section, nameof(Headers), "", "`name=value`, several with commas between them", "headers that the collector asks for, such as a key")
    {
        IsSecret = true,
    };

    private static readonly TextSetting ServiceNameSetting = new(Section, nameof(ServiceName), "directory-api", "a name", "what the server is called in telemetry");

    private static readonly NumberSetting<double> TracedShareSetting = new(
        Section, nameof(TracedShare), byDefault: 1, lowest: 0, highest: 1, "the share of requests that are traced; metrics are of all");

    /// <summary>The settings of the section.</summary>
    public static IReadOnlyList<Setting> All { get; } = [OtlpEndpointSetting, ProtocolSetting, HeadersSetting, ServiceNameSetting, TracedShareSetting];

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="SettingException">A setting is no value of its kind, or is out of bounds.</exception>
    public static TelemetrySettings Read(IConfiguration configuration) => new(
        EndpointOf(OtlpEndpointSetting.Read(configuration)),
        ProtocolSetting.Read(configuration),
        HeadersSetting.Read(configuration),
        ServiceNameSetting.Read(configuration),
        TracedShareSetting.Read(configuration));

    private static Uri? EndpointOf(string text) =>
        text.Length == 0 ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https") ? uri
        : throw OtlpEndpointSetting.Error($"«{text}» is no address; give one such as http://127.0.0.1:4318.");
}
