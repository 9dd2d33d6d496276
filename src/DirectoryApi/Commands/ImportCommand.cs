using System.CommandLine;
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
        var command = new Command("import", "Import documents into the store, as one edition.") { files, warnings };
        command.SetAction((result, cancellation) => CommandErrors.HandleAsync(
            () => RunAsync(shared.ToSettings(result), result.GetRequiredValue(files), result.GetValue(warnings), cancellation), Console.Error));
        return command;
    }

    private static async Task<int> RunAsync(Dictionary<string, string?> settings, string[] files, bool printWarnings, CancellationToken cancellationToken)
    {
        var paths = DirectoryPaths.From(Settings.Read(settings));
        var store = new SqliteDirectoryStore(new SqliteStoreOptions { Path = paths.Store }, TimeProvider.System);
        var import = new DirectoryImport(store, GazetteerReader.Read(paths.Gazetteer), GazetteerFingerprint.Of(paths.Gazetteer));
        var outcome = await ImportRun.RunAsync(import, files, skipUnreadable: false, cancellationToken);
        foreach (var warning in printWarnings ? outcome.Warnings : [])
        {
            Console.WriteLine(ImportText.Warning(warning));
        }

        Console.WriteLine(ImportText.Summary(outcome));
        Console.WriteLine($"Store: {paths.Store}");
        return ExitCode.Success;
    }
}
