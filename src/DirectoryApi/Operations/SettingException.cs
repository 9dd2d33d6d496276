using DirectoryApi.Operations.Configuration;

namespace DirectoryApi.Operations;

/// <summary>A setting that the program cannot start with. The message names the setting, in all the ways it can be given.</summary>
public sealed class SettingException : Exception
{
    private SettingException(string message)
        : base(message)
    {
    }

    /// <summary>An error in a setting.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="problem">What is wrong with it, and what to do.</param>
    public static SettingException For(Setting setting, string problem)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return new($"Setting {setting.Key} ({(setting.Argument is { } argument ? argument + ", " : "")}{setting.EnvironmentVariable}): {problem}");
    }

    /// <summary>The error of a name that is no setting's.</summary>
    /// <param name="section">The section.</param>
    /// <param name="name">The name within the section.</param>
    /// <param name="problem">What to do.</param>
    public static SettingException ForUnknown(string section, string name, string problem) => new($"Setting {section}:{name} ({section}__{name}): {problem}");
}
