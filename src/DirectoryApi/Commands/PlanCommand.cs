using System.CommandLine;
using System.Globalization;
using DirectoryApi.Imports;
using DirectoryApi.Planning;

namespace DirectoryApi.Commands;

/// <summary><c>plan FILE...</c>: tells what an import would change, without changing anything.</summary>
internal static class PlanCommand
{
    public static Command Create(SharedOptions shared)
    {
        var arguments = new ImportArguments(shared, "plan the import of");
        var format = FormatOption.Create(
            "text: for a terminal; json: one object; html: one page with the values before and after side by side, each linked to its source.",
            ReportFormat.Text,
            ReportFormat.Json,
            ReportFormat.Html);
        var output = FormatOption.CreateOutput();
        var command = new Command("plan", "Tell what an import would change: offices added, renamed, moved, changed, merged and withdrawn. Nothing is stored.")
        {
            arguments.Files, format, output, arguments.MaxResidue, arguments.MaxWithdrawn,
        };
        command.SetAction((result, cancellation) => CommandErrors.HandleAsync(
            async () =>
            {
                var files = arguments.PathsOf(result);
                var path = result.GetValue(output);
                var report = Report.To(result.FormatOf(format), path, files);
                var import = ImportTools.Open(arguments.ToSettings(result), files).Import;
                var plan = await MakeAsync(import, files, cancellation);
                await report.WriteAsync(plan, cancellation);
                if (import.RefusalOf(plan) is { } refusal)
                {
                    await Console.Error.WriteLineAsync($"As it is, this would not be applied: {refusal}");
                }

                if (path is not null)
                {
                    await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Plan: {path}. To apply it: apply FILE... --if-edition {plan.BaseEdition ?? 0}"));
                }

                return ExitCode.Success;
            },
            Console.Error));
        return command;
    }

    private static Task<EditionPlan> MakeAsync(DirectoryImport import, IReadOnlyList<string> files, CancellationToken cancellationToken) => ImportRun.RunAsync(
        async reporter =>
        {
            var batch = await import.ReadAsync(files, skipUnreadable: false, reporter, cancellationToken);
            return await import.PlanAsync(batch, reporter, cancellationToken);
        },
        cancellationToken);
}
