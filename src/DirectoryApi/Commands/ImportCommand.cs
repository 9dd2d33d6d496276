using System.CommandLine;
using DirectoryApi.Importers;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Imports;

namespace DirectoryApi.Commands;

/// <summary><c>import FILE...</c>: brings documents into the store, all of them or none.</summary>
internal static class ImportCommand
{
    public static Command Create(SharedOptions shared)
    {
        var arguments = new ImportArguments(shared, "import");
        var warnings = new Option<bool>("--warnings") { Description = "Print every warning, not only how many of each kind." };
        var report = new Option<string?>("--report")
        {
            Description = "File, .html or .json, that is to show how the documents were read, even where the import is refused.",
            HelpName = "PATH",
        };
        var command = new Command("import", "Import documents into the store, as one edition; plans again where another import comes first, and so can run unattended.")
        {
            arguments.Files, warnings, report, arguments.MaxResidue, arguments.MaxWithdrawn,
        };
        command.SetAction((result, cancellation) => CommandErrors.HandleAsync(
            () => RunAsync(arguments.ToSettings(result), arguments.PathsOf(result), result.GetValue(warnings), result.GetValue(report), cancellation),
            Console.Error));
        return command;
    }

    private static async Task<int> RunAsync(
        Dictionary<string, string?> settings, IReadOnlyList<string> files, bool printWarnings, string? reportPath, CancellationToken cancellationToken)
    {
        // A mistake in a setting or an argument is told before an import and not after it.
        var report = reportPath is null ? null : Report.ByExtension(reportPath, files);
        var tools = ImportTools.Open(settings, files);
        var readings = new List<AnnexReading>();
        ImportOutcome outcome;
        try
        {
            outcome = await ImportRun.RunAsync(
                reporter => tools.Import.RunAsync(
                    files, skipUnreadable: false, report is null ? reporter : new CollectingImportReporter(reporter, readings), whenRead: null, cancellationToken),
                cancellationToken);
        }
        catch (Exception exception) when (report is not null && readings.Count > 0 && exception is not OperationCanceledException)
        {
            await WriteAfterRefusalAsync(report, readings, reportPath!, cancellationToken);
            throw;
        }

        foreach (var warning in printWarnings ? outcome.Warnings : [])
        {
            Console.WriteLine(ImportText.Warning(warning));
        }

        Console.WriteLine(ImportText.Summary(outcome));
        Console.WriteLine($"Store: {tools.Paths.Store}");
        if (report is not null)
        {
            // An edition that is published stays so: being stopped now would not leave the store as it was.
            var token = outcome.IsUnchanged ? cancellationToken : CancellationToken.None;
            AddUpToDate(readings, files, new AnnexImporter(tools.Gazetteer), token);
            await report.WriteAsync(readings, token);
            Console.WriteLine($"Report: {reportPath}");
        }

        return ExitCode.Success;
    }

    /// <summary>Writes the report of an import that failed; should that fail too, the import's own error is still the one to be told last.</summary>
    private static async Task WriteAfterRefusalAsync(Report report, List<AnnexReading> readings, string path, CancellationToken cancellationToken)
    {
        try
        {
            await report.WriteAsync(readings, cancellationToken);
            await Console.Error.WriteLineAsync($"Report of what was read: {path}");
        }
        catch (ReportException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
        }
    }

    /// <summary>Documents that the store holds already are not read by the import, but belong in the report.</summary>
    private static void AddUpToDate(List<AnnexReading> readings, IReadOnlyList<string> files, AnnexImporter importer, CancellationToken cancellationToken)
    {
        foreach (var file in files.Select(SourceFile.Load).Where(file => !readings.Exists(reading => reading.Decree.Sha256 == file.Sha256)))
        {
            readings.Add(importer.Read(file, cancellationToken));
        }
    }
}
