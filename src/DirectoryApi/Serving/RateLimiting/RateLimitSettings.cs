using DirectoryApi.Operations;
using DirectoryApi.Operations.Configuration;

namespace DirectoryApi.Serving.RateLimiting;

/// <summary>
/// How much one client may ask, and how much is answered at once: section <c>RateLimit</c> of appsettings.json, or environment variables
/// such as <c>RateLimit__Enabled</c>. A request takes a unit, and more where it is dear.
/// </summary>
/// <param name="Enabled">Whether anything is limited; true where it is not set.</param>
/// <param name="Quota">
/// How many units a client may take at once, and in a <paramref name="Window"/>: they come back evenly. 6,000 where it is not set: a
/// hundred requests a second for good, since thousands may share one address of a mobile network.
/// </param>
/// <param name="Window">The time in which a whole quota comes back; from a second to an hour, a minute where it is not set.</param>
/// <param name="ExportWeight">How many units a file of the whole directory takes; 20 where it is not set.</param>
/// <param name="CostPerUnit">How much of the cost of a GraphQL operation takes one unit; 50 where it is not set, so that the dearest takes 20.</param>
/// <param name="MaxConcurrentRequests">How many requests are answered at once, of all clients together; 1,024 where it is not set.</param>
/// <param name="MaxConcurrentExports">How many files of the whole directory are made at once; 32 where it is not set.</param>
public sealed record RateLimitSettings(
    bool Enabled, int Quota, TimeSpan Window, int ExportWeight, double CostPerUnit, int MaxConcurrentRequests, int MaxConcurrentExports)
{
    private const string Section = "RateLimit";

    private static readonly FlagSetting EnabledSetting = new(Section, nameof(Enabled), true, "whether clients and the whole load are limited");

    private static readonly NumberSetting<int> QuotaSetting = new(
        Section, nameof(Quota), 6_000, 1, 10_000_000, "how many units one client, an IPv4 address or an IPv6 /64, may take at once and in a window");

    private static readonly TimeSetting WindowSetting = new(
        Section, nameof(Window), TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(1), TimeSpan.FromHours(1), "the time in which a whole quota comes back");

    private static readonly NumberSetting<int> ExportWeightSetting = new(
        Section, nameof(ExportWeight), 20, 1, 10_000, "how many units a file of the whole directory takes");

    private static readonly NumberSetting<double> CostPerUnitSetting = new(
        Section, nameof(CostPerUnit), 50, 0.1, 1_000_000, "how much of the cost of a GraphQL operation takes one unit");

    private static readonly NumberSetting<int> MaxConcurrentRequestsSetting = new(
        Section, nameof(MaxConcurrentRequests), 1_024, 1, 100_000, "how many requests of all clients are answered at once; more get 503");

    private static readonly NumberSetting<int> MaxConcurrentExportsSetting = new(
        Section, nameof(MaxConcurrentExports), 32, 1, 10_000, "how many files of the whole directory are made at once; more get 503");

    /// <summary>The settings of the section.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        EnabledSetting, QuotaSetting, WindowSetting, ExportWeightSetting, CostPerUnitSetting, MaxConcurrentRequestsSetting, MaxConcurrentExportsSetting,
    ];

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="SettingException">A setting is no value of its kind, or is out of bounds.</exception>
    public static RateLimitSettings Read(IConfiguration configuration) => new(
        EnabledSetting.Read(configuration),
        QuotaSetting.Read(configuration),
        WindowSetting.Read(configuration),
        ExportWeightSetting.Read(configuration),
        CostPerUnitSetting.Read(configuration),
        MaxConcurrentRequestsSetting.Read(configuration),
        MaxConcurrentExportsSetting.Read(configuration));
}
