namespace DirectoryApi.Operations.Configuration;

/// <summary>
/// A setting of the program: what it is called, what it takes and what it is for. It is read through this object, and the reference of
/// settings is made of it, so that the two cannot differ.
/// </summary>
/// <param name="section">The section of the configuration, <c>Store</c>; empty for a setting outside of any.</param>
/// <param name="name">The name within the section, <c>PollInterval</c>.</param>
/// <param name="meaning">What it is for, in a sentence for whoever runs the program.</param>
public abstract class Setting(string section, string name, string meaning)
{
    /// <summary>The section of the configuration, <c>Store</c>; empty for a setting outside of any.</summary>
    public string Section { get; } = section;

    /// <summary>The name within the section, <c>PollInterval</c>.</summary>
    public string Name { get; } = name;

    /// <summary>What it is for, in a sentence for whoever runs the program.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>The argument of the command line that gives it, <c>--store</c>; null for none.</summary>
    public string? Argument { get; init; }

    /// <summary>The name with its section as configuration files give it, <c>Store:PollInterval</c>.</summary>
    public string Key => Section.Length == 0 ? Name : $"{Section}:{Name}";

    /// <summary>The name as environment variables give it, <c>Store__PollInterval</c>.</summary>
    public string EnvironmentVariable
    {
        get => field ?? Key.Replace(":", "__", StringComparison.Ordinal);
        init;
    }

    /// <summary>Whether the value is a secret, which is never shown.</summary>
    public bool IsSecret { get; init; }

    /// <summary>What holds where it is not set, as text; empty for nothing.</summary>
    public abstract string DefaultText { get; }

    /// <summary>What values it takes, in words: <c>1 to 500</c>.</summary>
    public abstract string Values { get; }

    /// <summary>The value as it was set, which may be none that the setting takes; null where it is not set, or is empty.</summary>
    public virtual string? TextIn(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return configuration[Key] is { Length: > 0 } text ? text : null;
    }

    /// <summary>The error of a value that it does not take.</summary>
    /// <param name="problem">What is wrong with the value, and what to do.</param>
    public SettingException Error(string problem) => SettingException.For(this, problem);
}
