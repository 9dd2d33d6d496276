using System.CommandLine;
using DirectoryApi.Importers;
using DirectoryApi.Importers.Reporting;
using DirectoryApi.Operations;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Commands;

/// <summary><c>rows FILE...</c>: prints every row that is read from documents, and nothing else, on standard output.</summary>
internal static class RowsCommand
{
    public static Command Create(SharedOptions shared)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Documents to read.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description = "jsonl: one JSON object a row, UTF-8.",
            DefaultValueFactory = _ => "jsonl",
        };
        format.AcceptOnlyFromAmong("jsonl");
        var warnings = new Option<bool>("--warnings") { Description = "Print what could not be taken at its word to standard error." };
        var command = new Command("rows", "Print the rows of the office tables of documents. Nothing is stored.") { files, format, warnings };
        command.SetAction((result, cancellation) => CommandErrors.HandleAsync(
            () => RunAsync(shared.ToSettings(result), result.GetRequiredValue(files), result.GetValue(warnings), cancellation), Console.Error));
        return command;
    }

    private static async Task<int> RunAsync(Dictionary<string, string?> settings, string[] files, bool printWarnings, CancellationToken cancellationToken)
    {
        var gazetteer = GazetteerReader.Read(DirectoryPaths.From(Settings.Read(settings)).Gazetteer);
        var importer = new AnnexImporter(gazetteer);

        // All documents are read before the first row is printed, so that a bad file leaves no half of an output behind.
        var decrees = files.Select(file => importer.Import(file, cancellationToken)).ToArray();
        await using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        foreach (var decree in decrees)
        {
            foreach (var row in decree.Rows)
            {
                cancellationToken.ThrowIfCancellationRequested();
                RowJsonWriter.Write(output, row);
            }

            foreach (var warning in printWarnings ? decree.Warnings : [])
            {
                await Console.Error.WriteLineAsync(Imports.ImportText.Warning(warning));
            }
        }

        return ExitCode.Success;
    }
}
