namespace DirectoryApi.Operations;

/// <summary>The settings of search: section <c>Search</c> of appsettings.json, or environment variables such as <c>Search__Explain</c>.</summary>
/// <param name="Explain">
/// Whether answers tell in <c>extensions.explain</c> why hits have their scores; not by default, since that makes them several times
/// as long.
/// </param>
public sealed record SearchSettings(bool Explain)
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Search";

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="SettingException">A setting is no value of its kind.</exception>
    public static SearchSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return configuration[$"{Section}:{nameof(Explain)}"] is not { Length: > 0 } value
            ? new SearchSettings(Explain: false)
            : bool.TryParse(value, out var explain)
                ? new SearchSettings(explain)
                : throw SettingException.In(Section, nameof(Explain), $"«{value}» is neither true nor false.");
    }
}
