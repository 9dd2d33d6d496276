namespace DirectoryApi.Operations.Configuration;

/// <summary>A setting with several values: a list in a configuration file, or one text with semicolons between them.</summary>
/// <param name="section">The section of the configuration.</param>
/// <param name="name">The name within the section.</param>
/// <param name="byDefault">What holds where it is not set, in words; empty for nothing.</param>
/// <param name="values">What each value is, in words.</param>
/// <param name="meaning">What it is for.</param>
public sealed class ListSetting(string section, string name, string byDefault, string values, string meaning) : Setting(section, name, meaning)
{
    /// <inheritdoc />
    public override string DefaultText => byDefault;

    /// <inheritdoc />
    public override string Values => $"{values}; several with semicolons between them";

    /// <summary>The values; none where it is not set.</summary>
    public IReadOnlyList<string> Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection(Key);
        return section.Value is { Length: > 0 } list
            ? list.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : section.Get<string[]>() ?? [];
    }

    /// <inheritdoc />
    public override string? TextIn(IConfiguration configuration) => Read(configuration) is { Count: > 0 } list ? string.Join("; ", list) : null;
}
