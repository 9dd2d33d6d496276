using DirectoryApi.Operations.Configuration;
using DirectoryApi.Operations.Logs;
using DirectoryApi.Operations.Telemetry;
using DirectoryApi.Serving;
using DirectoryApi.Serving.Connections;
using DirectoryApi.Serving.RateLimiting;

namespace DirectoryApi.Operations;

/// <summary>All settings of the program, from which their reference is made.</summary>
public static class SettingCatalogue
{
    /// <summary>The settings, section by section.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        ServerUrls.Setting,
        .. DirectoryOptions.All,
        .. StoreSettings.All,
        .. ImportSettings.All,
        .. SearchSettings.All,
        .. GraphQLSettings.All,
        .. CrossOriginSettings.All,
        .. ProxySettings.All,
        .. RateLimitSettings.All,
        .. ConnectionSettings.All,
        .. ShutdownSettings.All,
        .. LogSettings.All,
        .. TelemetrySettings.All,
    ];

    /// <summary>Checks that the sections of the program have no names but those of settings.</summary>
    /// <exception cref="SettingException">A name is no setting's.</exception>
    public static void Check(IConfiguration configuration) => UnknownSettings.Check(configuration, All);
}
