using DirectoryApi.Operations.Configuration;

namespace DirectoryApi.Operations.Reference;

/// <summary>The value of a setting that holds, and where it comes from.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Text">The value as it was set, secrets hidden; the default where it was not set.</param>
/// <param name="Source">Where it was set: <c>argument --store</c>, <c>environment</c>, <c>appsettings.json</c>, <c>default</c>.</param>
internal sealed record SettingValue(Setting Setting, string Text, string Source)
{
    private const string Default = "default";

    /// <summary>The value of a setting in a configuration.</summary>
    public static SettingValue Of(Setting setting, IConfigurationRoot configuration)
    {
        if (setting.TextIn(configuration) is not { } text)
        {
            return new SettingValue(setting, setting.DefaultText, Default);
        }

        // The last one that has it wins; lists have their entries under it.
        var provider = configuration.Providers.Last(provider =>
            provider.TryGet(setting.Key, out _) || provider.GetChildKeys([], setting.Key).Any());
        return new SettingValue(setting, setting.IsSecret ? SecretMask.Hidden : SecretMask.Of(text), NameOf(provider, setting));
    }

    private static string NameOf(IConfigurationProvider provider, Setting setting) => provider switch
    {
        FileConfigurationProvider { Source.Path: { } path } => path,
        Microsoft.Extensions.Configuration.EnvironmentVariables.EnvironmentVariablesConfigurationProvider => "environment",
        _ => $"argument {setting.Argument}",
    };
}
