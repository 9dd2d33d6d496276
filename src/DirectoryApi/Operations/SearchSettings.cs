using DirectoryApi.Operations.Configuration;

namespace DirectoryApi.Operations;

/// <summary>The settings of search: section <c>Search</c> of appsettings.json, or environment variables such as <c>Search__Explain</c>.</summary>
/// <param name="Explain">
/// Whether answers tell in <c>extensions.explain</c> why hits have their scores; not by default, since that makes them several times
/// as long.
/// </param>
public sealed record SearchSettings(bool Explain)
{
    private static readonly FlagSetting ExplainSetting = new(
        "Search", nameof(Explain), byDefault: false, "whether answers tell in `extensions.explain` what the scores of a search are made of");

    /// <summary>The settings of the section.</summary>
    public static IReadOnlyList<Setting> All { get; } = [ExplainSetting];

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="SettingException">A setting is no value of its kind.</exception>
    public static SearchSettings Read(IConfiguration configuration) => new(ExplainSetting.Read(configuration));
}
