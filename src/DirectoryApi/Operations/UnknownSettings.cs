using DirectoryApi.Operations.Configuration;

namespace DirectoryApi.Operations;

/// <summary>Finds names in the program's sections of the configuration that are no setting's: a misspelt setting would else do nothing, silently.</summary>
internal static class UnknownSettings
{
    /// <summary>Checks the sections that settings are in.</summary>
    /// <param name="configuration">The program's configuration.</param>
    /// <param name="settings">All settings of their sections.</param>
    /// <exception cref="SettingException">A name is no setting's; the message tells the nearest one.</exception>
    public static void Check(IConfiguration configuration, IReadOnlyList<Setting> settings)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        foreach (var section in settings.Where(setting => setting.Section.Length > 0).GroupBy(setting => setting.Section, StringComparer.Ordinal))
        {
            string[] names = [.. section.Select(setting => setting.Name).Order(StringComparer.Ordinal)];
            var unknown = configuration.GetSection(section.Key).GetChildren()
                .FirstOrDefault(entry => !names.Contains(entry.Key, StringComparer.OrdinalIgnoreCase));
            if (unknown is not null)
            {
                var nearest = names.MinBy(name => NameDistance.Between(name, unknown.Key));
                throw SettingException.ForUnknown(
                    section.Key, unknown.Key, $"there is no such setting; the nearest is {nearest}. There are: {string.Join(", ", names)}.");
            }
        }
    }
}
