using DirectoryApi.Operations.Configuration;

namespace DirectoryApi.Operations;

/// <summary>The settings of how a server stops: section <c>Shutdown</c> of appsettings.json, or environment variables such as <c>Shutdown__Delay</c>.</summary>
/// <param name="Delay">
/// How long a server that was told to stop goes on taking requests, while <c>/health/ready</c> says that it stops, so that a load
/// balancer has the time to send them elsewhere; none by default, five minutes at most.
/// </param>
/// <param name="Timeout">How long requests may take to be answered after that, before their connections are cut; a second to five minutes, 25 seconds by default.</param>
public sealed record ShutdownSettings(TimeSpan Delay, TimeSpan Timeout)
{
    private const string Section = "Shutdown";

    private static readonly TimeSpan MostOfEither = TimeSpan.FromMinutes(5);

    private static readonly TimeSetting DelaySetting = new(
        Section, nameof(Delay), TimeSpan.Zero, TimeSpan.Zero, MostOfEither,
        "how long a server that was told to stop goes on taking requests, while `/health/ready` answers 503, so that a load balancer can send them elsewhere");

    private static readonly TimeSetting TimeoutSetting = new(
        Section, nameof(Timeout), TimeSpan.FromSeconds(25), TimeSpan.FromSeconds(1), MostOfEither,
        "how long requests may then take to be answered before their connections are cut");

    /// <summary>The longest that stopping can take by any settings.</summary>
    public static TimeSpan Longest { get; } = 2 * MostOfEither;

    /// <summary>The settings of the section.</summary>
    public static IReadOnlyList<Setting> All { get; } = [DelaySetting, TimeoutSetting];

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="SettingException">A setting is no value of its kind, or is out of bounds.</exception>
    public static ShutdownSettings Read(IConfiguration configuration) => new(DelaySetting.Read(configuration), TimeoutSetting.Read(configuration));
}
