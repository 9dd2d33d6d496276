using System.Globalization;

namespace DirectoryApi.Operations.Configuration;

/// <summary>A setting that is a stretch of time within bounds, given as <c>hours:minutes:seconds</c>.</summary>
/// <param name="section">The section of the configuration.</param>
/// <param name="name">The name within the section.</param>
/// <param name="byDefault">What holds where it is not set.</param>
/// <param name="shortest">The shortest time it takes.</param>
/// <param name="longest">The longest time it takes.</param>
/// <param name="meaning">What it is for.</param>
public sealed class TimeSetting(string section, string name, TimeSpan byDefault, TimeSpan shortest, TimeSpan longest, string meaning)
    : Setting(section, name, meaning)
{
    /// <inheritdoc />
    public override string DefaultText => Text(byDefault);

    /// <inheritdoc />
    public override string Values => $"{Text(shortest)} to {Text(longest)}";

    /// <summary>The value that holds.</summary>
    /// <exception cref="SettingException">It is not a time, or out of bounds.</exception>
    public TimeSpan Read(IConfiguration configuration)
    {
        if (TextIn(configuration) is not { } text)
        {
            return byDefault;
        }

        if (!TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time))
        {
            throw Error($"«{text}» is not a time such as {Text(byDefault)}.");
        }

        return time >= shortest && time <= longest ? time : throw Error($"it is {text}, but must be from {Text(shortest)} to {Text(longest)}.");
    }

    private static string Text(TimeSpan time) => time.ToString(
        (time.Days == 0 ? "" : @"d\.") + @"hh\:mm\:ss" + (time.Milliseconds == 0 ? "" : @"\.fff"), CultureInfo.InvariantCulture);
}
