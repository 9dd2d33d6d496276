using DirectoryApi.Operations.Logs;
using DirectoryApi.Operations.Telemetry;
using DirectoryApi.Serving;
using DirectoryApi.Serving.Connections;
using DirectoryApi.Serving.RateLimiting;

namespace DirectoryApi.Operations;

/// <summary>Checks all settings of a server, so that a mistake is told before anything is imported.</summary>
internal static class ServerSettings
{
    /// <summary>Reads every setting.</summary>
    /// <exception cref="SettingException">One cannot be, or does not exist.</exception>
    public static void Check(IConfiguration configuration)
    {
        SettingCatalogue.Check(configuration);
        ServerUrls.Read(configuration);
        GraphQLSettings.Read(configuration);
        CrossOriginSettings.Read(configuration);
        ProxySettings.Read(configuration);
        RateLimitSettings.Read(configuration);
        ConnectionSettings.Read(configuration);
        SearchSettings.Read(configuration);
        ShutdownSettings.Read(configuration);
        LogSettings.Read(configuration);
        TelemetrySettings.Read(configuration);
        ImportSettings.Read(configuration);
        StoreSettings.Read(configuration);
    }
}
