using System.Globalization;
using System.Numerics;

namespace DirectoryApi.Operations.Configuration;

/// <summary>A setting that is a number within bounds.</summary>
/// <typeparam name="T">The kind of number: <see cref="int"/>, <see cref="long"/> or <see cref="double"/>.</typeparam>
/// <param name="section">The section of the configuration.</param>
/// <param name="name">The name within the section.</param>
/// <param name="byDefault">What holds where it is not set.</param>
/// <param name="lowest">The lowest value it takes.</param>
/// <param name="highest">The highest value it takes.</param>
/// <param name="meaning">What it is for.</param>
public sealed class NumberSetting<T>(string section, string name, T byDefault, T lowest, T highest, string meaning) : Setting(section, name, meaning)
    where T : struct, INumber<T>
{
    /// <summary>What holds where it is not set.</summary>
    public T Default { get; } = byDefault;

    /// <inheritdoc />
    public override string DefaultText => Default.ToString(null, CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public override string Values => $"{Text(lowest)} to {Text(highest)}";

    /// <summary>The value that holds.</summary>
    /// <exception cref="SettingException">It is not a number, or out of bounds.</exception>
    public T Read(IConfiguration configuration)
    {
        if (TextIn(configuration) is not { } text)
        {
            return Default;
        }

        if (!T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !T.IsFinite(number))
        {
            throw Error($"«{text}» is not a {(typeof(T) == typeof(double) ? "number" : "whole number")}.");
        }

        return number >= lowest && number <= highest ? number : throw Error($"it is {text}, but must be from {Text(lowest)} to {Text(highest)}.");
    }

    private static string Text(T number) => number.ToString("#,##0.###", CultureInfo.InvariantCulture);
}
