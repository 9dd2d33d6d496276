using System.CommandLine;

namespace DirectoryApi.Commands;

/// <summary><c>--format</c> and <c>--output</c>: the form of a report, and where it goes.</summary>
internal static class FormatOption
{
    /// <summary><c>--format text|json|html</c>, without what is not offered.</summary>
    /// <param name="description">What each form is.</param>
    /// <param name="offered">The forms; the first is taken where none is named.</param>
    public static Option<string> Create(string description, params ReportFormat[] offered)
    {
        string[] names = [.. offered.Select(format => format.ToString().ToLowerInvariant())];
        var option = new Option<string>("--format") { Description = description, DefaultValueFactory = _ => names[0] };
        option.AcceptOnlyFromAmong(names);
        return option;
    }

    /// <summary><c>--output PATH</c>.</summary>
    public static Option<string?> CreateOutput() => new("--output")
    {
        Description = "File to write, in place of standard output. One that is there is replaced.",
        HelpName = "PATH",
    };

    /// <summary>The form that was chosen.</summary>
    public static ReportFormat FormatOf(this ParseResult arguments, Option<string> option) =>
        Enum.Parse<ReportFormat>(arguments.GetRequiredValue(option), ignoreCase: true);
}
