namespace DirectoryApi.Operations;

/// <summary>Reads settings that hold several values.</summary>
internal static class SettingList
{
    /// <summary>The values: one text with semicolons between them, as an environment variable gives it, or a list; none where the setting is missing or empty.</summary>
    public static string[] Read(IConfigurationSection setting) => setting.Value is { Length: > 0 } list
        ? list.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        : setting.Get<string[]>() ?? [];
}
