namespace DirectoryApi.Operations.Configuration;

/// <summary>A setting that is <c>true</c> or <c>false</c>.</summary>
/// <param name="section">The section of the configuration.</param>
/// <param name="name">The name within the section.</param>
/// <param name="byDefault">What holds where it is not set.</param>
/// <param name="meaning">What it is for.</param>
public sealed class FlagSetting(string section, string name, bool byDefault, string meaning) : Setting(section, name, meaning)
{
    /// <inheritdoc />
    public override string DefaultText => byDefault ? "true" : "false";

    /// <inheritdoc />
    public override string Values => "true or false";

    /// <summary>The value that holds.</summary>
    /// <exception cref="SettingException">It is neither.</exception>
    public bool Read(IConfiguration configuration) =>
        TextIn(configuration) is not { } text ? byDefault
        : bool.TryParse(text, out var value) ? value
        : throw Error($"«{text}» is neither true nor false.");
}
