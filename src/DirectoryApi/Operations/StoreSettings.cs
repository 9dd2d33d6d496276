namespace DirectoryApi.Operations;

/// <summary>The settings of how a server follows its store: section <c>Store</c> of appsettings.json, or environment variables such as <c>Store__PollInterval</c>.</summary>
/// <param name="PollInterval">
/// How often a server looks whether a store in a file has a new edition; from 100 milliseconds to an hour, a second where it is not
/// set. A store on a server tells of new editions by itself.
/// </param>
public sealed record StoreSettings(TimeSpan PollInterval)
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Store";

    private static readonly TimeSpan Default = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="SettingException">A setting is no value of its kind, or is out of bounds.</exception>
    public static StoreSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration[$"{Section}:{nameof(PollInterval)}"] is not { Length: > 0 } value)
        {
            return new StoreSettings(Default);
        }

        if (!TimeSpan.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var interval))
        {
            throw Error($"«{value}» is not a time such as 00:00:01.");
        }

        return interval >= Shortest && interval <= Longest
            ? new StoreSettings(interval)
            : throw Error($"it is {value}, but must be from {Shortest:g} to {Longest:g}.");
    }

    private static SettingException Error(string problem) => SettingException.In(Section, nameof(PollInterval), problem);
}
