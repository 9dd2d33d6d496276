using DirectoryApi.Operations.Configuration;

namespace DirectoryApi.Operations;

/// <summary>The settings of how a server follows its store: section <c>Store</c> of appsettings.json, or environment variables such as <c>Store__PollInterval</c>.</summary>
/// <param name="PollInterval">
/// How often a server looks whether a store in a file has a new edition; from 100 milliseconds to an hour, a second where it is not
/// set. A store on a server tells of new editions by itself.
/// </param>
public sealed record StoreSettings(TimeSpan PollInterval)
{
    private const string Section = "Store";

    private static readonly TimeSetting PollIntervalSetting = new(
        Section, nameof(PollInterval), TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(100), TimeSpan.FromHours(1),
        "how often a server looks whether a store in a file has a new edition");

    /// <summary>The settings of the section.</summary>
    public static IReadOnlyList<Setting> All { get; } = [PollIntervalSetting];

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="SettingException">A setting is no value of its kind, or is out of bounds.</exception>
    public static StoreSettings Read(IConfiguration configuration) => new(PollIntervalSetting.Read(configuration));
}
