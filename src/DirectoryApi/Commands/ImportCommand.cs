using System.CommandLine;
using DirectoryApi.Importers;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Imports;
using DirectoryApi.Operations;
using DirectoryApi.Store.Sqlite;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Commands;

/// <summary><c>import FILE...</c>: brings documents into the store, all of them or none.</summary>
internal static class ImportCommand
{
    public static Command Create(SharedOptions shared)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Documents to import. A document of a decree that the store holds replaces it.",
            Arity = ArgumentArity.OneOrMore,
        };
        var warnings = new Option<bool>("--warnings") { Description = "Print every warning, not only how many of each kind." };
        var report = new Option<string?>("--report")
        {
            Description = "File, .html or .json, that is to show how the documents were read, even where the import is refused.",
            HelpName = "PATH",
        };
        var maxResidue = new Option<string?>(ImportSettings.MaxResidueArgument)
        {
            Description = $"Share of the characters of a document's office tables that may be left over; a document with more is refused. Default: {ImportSettings.DefaultMaxResidue}.",
            HelpName = "PERCENT",
        };
        var command = new Command("import", "Import documents into the store, as one edition.") { files, warnings, report, maxResidue };
        command.SetAction((result, cancellation) => CommandErrors.HandleAsync(
            () =>
            {
                var settings = shared.ToSettings(result);
                if (result.GetValue(maxResidue) is { } share)
                {
                    settings[$"{ImportSettings.Section}:{nameof(ImportSettings.MaxResidue)}"] = share;
                }

                return RunAsync(settings, result.GetRequiredValue(files), result.GetValue(warnings), result.GetValue(report), cancellation);
            },
            Console.Error));
        return command;
    }

    private static async Task<int> RunAsync(
        Dictionary<string, string?> settings, string[] files, bool printWarnings, string? reportPath, CancellationToken cancellationToken)
    {
        // A mistake in a setting or an argument is told before an import and not after it.
        var report = reportPath is null ? null : Report.ByExtension(reportPath, files);
        var importSettings = ImportSettings.Read(Settings.Load(settings));
        var paths = DirectoryPaths.From(Settings.Read(settings));
        var store = new SqliteDirectoryStore(new SqliteStoreOptions { Path = paths.Store }, TimeProvider.System);
        var gazetteer = GazetteerReader.Read(paths.Gazetteer);
        var import = new DirectoryImport(store, gazetteer, GazetteerFingerprint.Of(paths.Gazetteer), importSettings);
        var readings = new List<AnnexReading>();
        ImportOutcome outcome;
        try
        {
            outcome = await ImportRun.RunAsync(import, files, skipUnreadable: false, report is null ? null : readings, cancellationToken);
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
        Console.WriteLine($"Store: {paths.Store}");
        if (report is not null)
        {
            // An edition that is published stays so: being stopped now would not leave the store as it was.
            var token = outcome.IsUnchanged ? cancellationToken : CancellationToken.None;
            AddUpToDate(readings, files, new AnnexImporter(gazetteer), token);
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
    private static void AddUpToDate(List<AnnexReading> readings, string[] files, AnnexImporter importer, CancellationToken cancellationToken)
    {
        foreach (var file in files.Select(SourceFile.Load).Where(file => !readings.Exists(reading => reading.Decree.Sha256 == file.Sha256)))
        {
            readings.Add(importer.Read(file, cancellationToken));
        }
    }
}
