using DirectoryApi.Operations.Configuration;

namespace DirectoryApi.Operations.Logs;

/// <summary>
/// The settings of the log: section <c>Log</c> of appsettings.json, or environment variables such as <c>Log__Format</c>. Levels are
/// .NET's own, in section <c>Logging</c>.
/// </summary>
/// <param name="Format">The form of the log, on standard output; text by default.</param>
/// <param name="Requests">Which requests it has a line of; those that failed by default.</param>
public sealed record LogSettings(LogFormat Format, LoggedRequests Requests)
{
    private const string Section = "Log";

    private static readonly ChoiceSetting<LogFormat> FormatSetting = new(
        Section, nameof(Format), LogFormat.Text, "the form of the log on standard output: lines for people, or JSON objects, each on a line");

    private static readonly ChoiceSetting<LoggedRequests> RequestsSetting = new(
        Section, nameof(Requests), LoggedRequests.Failed,
        "which requests the log has a line of, with id, method, route, status, milliseconds, bytes and edition; nothing of a line tells who asked, or what for");

    /// <summary>The settings of the section.</summary>
    public static IReadOnlyList<Setting> All { get; } = [FormatSetting, RequestsSetting];

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="SettingException">A setting is no value of its kind.</exception>
    public static LogSettings Read(IConfiguration configuration) => new(FormatSetting.Read(configuration), RequestsSetting.Read(configuration));
}
