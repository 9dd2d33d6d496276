namespace DirectoryApi.Operations;

/// <summary>A setting that the program cannot start with. The message names the setting, in all the ways it can be given.</summary>
public sealed class SettingException : Exception
{
    private SettingException(string message)
        : base(message)
    {
    }

    /// <summary>An error in a setting of section <c>Directory</c>.</summary>
    /// <param name="name">The setting's name, <c>Store</c>.</param>
    /// <param name="problem">What is wrong with it, and what to do.</param>
    public static SettingException For(string name, string problem) =>
        new($"Setting {DirectoryOptions.Section}:{name} (--{name.ToLowerInvariant()}, {DirectoryOptions.Section}__{name}): {problem}");

    /// <summary>An error in a setting of another section, which no argument of the command line gives.</summary>
    /// <param name="section">The section.</param>
    /// <param name="name">The setting's name.</param>
    /// <param name="problem">What is wrong with it, and what to do.</param>
    public static SettingException In(string section, string name, string problem) => new($"Setting {section}:{name} ({section}__{name}): {problem}");

    /// <summary>An error in a setting of another section, which an argument of the command line gives too.</summary>
    /// <param name="section">The section.</param>
    /// <param name="name">The setting's name.</param>
    /// <param name="argument">The argument, <c>--max-residue</c>.</param>
    /// <param name="problem">What is wrong with it, and what to do.</param>
    public static SettingException In(string section, string name, string argument, string problem) =>
        new($"Setting {section}:{name} ({argument}, {section}__{name}): {problem}");

    /// <summary>An error in the addresses to serve at.</summary>
    public static SettingException ForUrls(string problem) => new($"Setting Urls (--urls, ASPNETCORE_URLS): {problem}");
}
