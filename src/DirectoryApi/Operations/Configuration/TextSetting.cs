namespace DirectoryApi.Operations.Configuration;

/// <summary>A setting that is text, such as a path or an address.</summary>
/// <param name="section">The section of the configuration.</param>
/// <param name="name">The name within the section.</param>
/// <param name="byDefault">What holds where it is not set; empty for nothing.</param>
/// <param name="values">What values it takes, in words.</param>
/// <param name="meaning">What it is for.</param>
public sealed class TextSetting(string section, string name, string byDefault, string values, string meaning) : Setting(section, name, meaning)
{
    /// <inheritdoc />
    public override string DefaultText => byDefault;

    /// <inheritdoc />
    public override string Values => values;

    /// <summary>The value that holds.</summary>
    public string Read(IConfiguration configuration) => TextIn(configuration) ?? byDefault;
}
