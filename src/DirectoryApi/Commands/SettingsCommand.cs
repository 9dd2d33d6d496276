using System.CommandLine;
using System.Text;
using DirectoryApi.Operations;
using DirectoryApi.Operations.Reference;

namespace DirectoryApi.Commands;

/// <summary><c>settings</c>: tells the settings, their values that hold, and where each of those comes from.</summary>
internal static class SettingsCommand
{
    public static Command Create(SharedOptions shared)
    {
        var format = FormatOption.Create(
            "text: with the values that hold; json: the same for programs; markdown: the reference, without values.",
            ReportFormat.Text, ReportFormat.Json, ReportFormat.Markdown);
        var command = new Command("settings", "Tell every setting, the value that holds and where it comes from, and what values it takes. Passwords are hidden.")
        {
            shared.Annexes, shared.Urls, format,
        };
        command.SetAction((result, cancellation) => CommandErrors.HandleAsync(
            async () =>
            {
                var configuration = Settings.Load(shared.ToSettings(result));
                await Report.To(result.FormatOf(format), path: null, []).WriteAsync((output, form) => Render(output, form, configuration), cancellation);
                SettingCatalogue.Check(configuration);
                return ExitCode.Success;
            },
            Console.Error));
        return command;
    }

    private static void Render(Stream output, ReportFormat format, IConfigurationRoot configuration)
    {
        SettingValue[] values = [.. SettingCatalogue.All.Select(setting => SettingValue.Of(setting, configuration))];
        switch (format)
        {
            case ReportFormat.Json:
                SettingJson.Write(output, values);
                break;
            case ReportFormat.Markdown:
                output.Write(Encoding.UTF8.GetBytes(SettingMarkdown.Of(SettingCatalogue.All)));
                break;
            default:
                output.Write(Encoding.UTF8.GetBytes(SettingText.Of(values)));
                break;
        }
    }
}
