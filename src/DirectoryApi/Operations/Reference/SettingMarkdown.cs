using System.Text;
using DirectoryApi.Operations.Configuration;

namespace DirectoryApi.Operations.Reference;

/// <summary>The reference of settings: <c>CONFIGURATION.md</c>.</summary>
internal static class SettingMarkdown
{
    private const string Head = """
        # Settings

        Made of the program's settings by `DirectoryApi settings --format markdown`; a test holds the two together.

        Arguments win over environment variables, and those over `appsettings.json` beside the program. A list is given as an array in
        `appsettings.json`, or as one text with semicolons. A value that a setting does not take, or a name in one of these sections that is no
        setting's, stops the start with a line that names it. `DirectoryApi settings` tells the values that hold and where each comes from.

        """;

    /// <summary>The reference of settings: for each section a table.</summary>
    public static string Of(IReadOnlyList<Setting> settings)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var section in settings.GroupBy(setting => setting.Section, StringComparer.Ordinal))
        {
            text.Append("\n## ").Append(section.Key.Length == 0 ? "Server" : section.Key).Append("\n\n| setting | given by | default | values | what it is for |\n| --- | --- | --- | --- | --- |\n");
            foreach (var setting in section)
            {
                text.Append("| `").Append(setting.Key).Append("` | ")
                    .Append(setting.Argument is { } argument ? $"`{argument}`, " : "").Append('`').Append(setting.EnvironmentVariable).Append("` | ")
                    .Append(setting.DefaultText).Append(" | ")
                    .Append(setting.Values).Append(" | ")
                    .Append(setting.Meaning).Append(" |\n");
            }
        }

        return text.ToString();
    }
}
