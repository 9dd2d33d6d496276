using System.Text;

namespace DirectoryApi.Operations.Reference;

/// <summary>The settings with the values that hold, as text for a terminal.</summary>
internal static class SettingText
{
    /// <summary>For each setting its name, its value and where that comes from, and under it what it is for; lines end with a line feed.</summary>
    public static string Of(IReadOnlyList<SettingValue> values)
    {
        var text = new StringBuilder();
        foreach (var (setting, value, source) in values)
        {
            text.Append(setting.Key).Append(" = ").Append(value.Length == 0 ? "(none)" : value).Append("  [").Append(source).Append("]\n    ")
                .Append(setting.Meaning).Append("\n    ")
                .Append(setting.Values).Append("; ")
                .Append(setting.Argument is { } argument ? argument + ", " : "").Append(setting.EnvironmentVariable).Append('\n');
        }

        return text.ToString();
    }
}
