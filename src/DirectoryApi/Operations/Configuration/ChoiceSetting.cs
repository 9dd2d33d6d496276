namespace DirectoryApi.Operations.Configuration;

/// <summary>A setting that is one of a few names.</summary>
/// <typeparam name="T">The names.</typeparam>
/// <param name="section">The section of the configuration.</param>
/// <param name="name">The name within the section.</param>
/// <param name="byDefault">What holds where it is not set.</param>
/// <param name="meaning">What it is for.</param>
public sealed class ChoiceSetting<T>(string section, string name, T byDefault, string meaning) : Setting(section, name, meaning)
    where T : struct, Enum
{
    /// <inheritdoc />
    public override string DefaultText => byDefault.ToString();

    /// <inheritdoc />
    public override string Values => string.Join(", ", Enum.GetNames<T>());

    /// <summary>The value that holds, whatever the case of its letters.</summary>
    /// <exception cref="SettingException">It is none of the names.</exception>
    public T Read(IConfiguration configuration) =>
        TextIn(configuration) is not { } text ? byDefault
        : Enum.GetNames<T>().FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } found ? Enum.Parse<T>(found)
        : throw Error($"«{text}» is not one of {Values}.");
}
