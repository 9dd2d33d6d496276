using System.CommandLine;
using DirectoryApi.Importers;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Operations;
using DirectoryApi.Text.Places;
using Spectre.Console;

namespace DirectoryApi.Commands;

/// <summary><c>inspect FILE...</c>: tells what documents are and how they are read, without storing anything.</summary>
internal static class InspectCommand
{
    public static Command Create(SharedOptions shared)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Documents to read.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = FormatOption.Create(
            "text: for a terminal; json: one object a document, each on a line; html: one page that shows every row beside its source.",
            ReportFormat.Text,
            ReportFormat.Json,
            ReportFormat.Html);
        var output = FormatOption.CreateOutput();
        var command = new Command("inspect", "Tell what documents are and how they are read: standards, tables, columns, what is left over. Nothing is stored.") { files, format, output };
        command.SetAction((result, cancellation) => CommandErrors.HandleAsync(
            () => RunAsync(
                shared.ToSettings(result),
                result.GetRequiredValue(files),
                result.FormatOf(format),
                result.GetValue(output),
                cancellation),
            Console.Error));
        return command;
    }

    private static async Task<int> RunAsync(
        Dictionary<string, string?> settings, string[] files, ReportFormat format, string? output, CancellationToken cancellationToken)
    {
        var report = Report.To(format, output, files);
        var gazetteer = GazetteerReader.Read(DirectoryPaths.From(Settings.Read(settings)).Gazetteer);

        // As with rows, a bad file leaves no half of an output behind.
        var readings = await ReadAsync(new AnnexImporter(gazetteer), files, cancellationToken);
        await report.WriteAsync(readings, cancellationToken);
        return ExitCode.Success;
    }

    /// <summary>Reads the documents, under a progress bar where standard error is a terminal.</summary>
    private static Task<AnnexReading[]> ReadAsync(AnnexImporter importer, string[] files, CancellationToken cancellationToken)
    {
        if (Console.IsErrorRedirected)
        {
            return Read(_ => { });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(context =>
            {
                var task = context.AddTask("Reading", maxValue: files.Length);
                return Read(file =>
                {
                    task.Description = $"Reading {Markup.Escape(Path.GetFileName(file))}";
                    task.Value = Array.IndexOf(files, file);
                });
            });

        Task<AnnexReading[]> Read(Action<string> begin) =>
            Task.Run(
                () => files.Select(file =>
                {
                    begin(file);
                    return importer.Read(SourceFile.Load(file), cancellationToken);
                }).ToArray(),
                cancellationToken);
    }
}
