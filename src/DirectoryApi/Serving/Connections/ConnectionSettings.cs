using DirectoryApi.Operations;
using DirectoryApi.Operations.Configuration;

namespace DirectoryApi.Serving.Connections;

/// <summary>
/// What a connection may take: section <c>Limits</c> of appsettings.json, or environment variables such as <c>Limits__MaxConnections</c>.
/// The size of bodies is <see cref="GraphQLSettings.MaxRequestBytes"/>, since nothing else takes any.
/// </summary>
/// <param name="MaxConnections">How many are open at once; more are closed as they come. 10,000 where it is not set.</param>
/// <param name="MaxRequestHeaders">How many headers a request may have; 64 where it is not set.</param>
/// <param name="MaxRequestHeaderBytes">How long its headers may be together; 16 KiB where it is not set.</param>
/// <param name="RequestHeadersTimeout">In how much time they must have come; 15 seconds where it is not set.</param>
/// <param name="KeepAliveTimeout">
/// How long a connection stays open without a request; 130 seconds where it is not set. It should be longer than that of a proxy in front,
/// which else sends a request just as the connection is closed.
/// </param>
/// <param name="MinDataRate">
/// How many bytes a second a body must come at, and an answer be taken at: what the slowest of mobile networks bear, and no less. 1,024
/// where it is not set.
/// </param>
/// <param name="DataRateGrace">For how long it may be slower; 5 seconds where it is not set.</param>
public sealed record ConnectionSettings(
    int MaxConnections,
    int MaxRequestHeaders,
    int MaxRequestHeaderBytes,
    TimeSpan RequestHeadersTimeout,
    TimeSpan KeepAliveTimeout,
    int MinDataRate,
    TimeSpan DataRateGrace)
{
    private const string Section = "Limits";

    // The server looks once a second, and takes no grace that is not longer.
    private static readonly TimeSpan ShortestGrace = TimeSpan.FromSeconds(1.5);

    private static readonly NumberSetting<int> MaxConnectionsSetting = new(
        Section, nameof(MaxConnections), 10_000, 1, 1_000_000, "how many connections are open at once; more are closed as they come");

    private static readonly NumberSetting<int> MaxRequestHeadersSetting = new(
        Section, nameof(MaxRequestHeaders), 64, 16, 1_000, "how many headers a request may have");

    private static readonly NumberSetting<int> MaxRequestHeaderBytesSetting = new(
        Section, nameof(MaxRequestHeaderBytes), 16 * 1_024, 1_024, 1_024 * 1_024, "how many bytes the headers of a request may have together");

    private static readonly TimeSetting RequestHeadersTimeoutSetting = new(
        Section, nameof(RequestHeadersTimeout), TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5), "in how much time the headers of a request must have come");

    private static readonly TimeSetting KeepAliveTimeoutSetting = new(
        Section,
        nameof(KeepAliveTimeout),
        TimeSpan.FromSeconds(130),
        TimeSpan.FromSeconds(1),
        TimeSpan.FromHours(1),
        "how long a connection stays open without a request; longer than a proxy in front keeps it");

    private static readonly NumberSetting<int> MinDataRateSetting = new(
        Section, nameof(MinDataRate), 1_024, 1, 1_000_000, "how many bytes a second a body must come at, and an answer be taken at");

    private static readonly TimeSetting DataRateGraceSetting = new(
        Section, nameof(DataRateGrace), TimeSpan.FromSeconds(5), ShortestGrace, TimeSpan.FromMinutes(5), "for how long it may be slower");

    /// <summary>The settings of the section.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        MaxConnectionsSetting, MaxRequestHeadersSetting, MaxRequestHeaderBytesSetting, RequestHeadersTimeoutSetting, KeepAliveTimeoutSetting, MinDataRateSetting, DataRateGraceSetting,
    ];

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="SettingException">A setting is no value of its kind, or is out of bounds.</exception>
    public static ConnectionSettings Read(IConfiguration configuration) => new(
        MaxConnectionsSetting.Read(configuration),
        MaxRequestHeadersSetting.Read(configuration),
        MaxRequestHeaderBytesSetting.Read(configuration),
        RequestHeadersTimeoutSetting.Read(configuration),
        KeepAliveTimeoutSetting.Read(configuration),
        MinDataRateSetting.Read(configuration),
        DataRateGraceSetting.Read(configuration));
}
