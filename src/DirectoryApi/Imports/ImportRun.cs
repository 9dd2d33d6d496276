using DirectoryApi.Importers;
using Spectre.Console;

namespace DirectoryApi.Imports;

/// <summary>Runs an import and shows it on standard error: as progress bars on a terminal, else in lines.</summary>
internal static class ImportRun
{
    /// <summary>Imports files.</summary>
    /// <param name="import">What imports them.</param>
    /// <param name="files">The files.</param>
    /// <param name="skipUnreadable">Whether a file that cannot be imported is left out; otherwise it ends the import.</param>
    /// <param name="readings">Takes how each document was read; null where nobody asks.</param>
    /// <param name="cancellationToken">Leaves the store as it was.</param>
    public static Task<ImportOutcome> RunAsync(
        DirectoryImport import, IReadOnlyList<string> files, bool skipUnreadable, List<AnnexReading>? readings, CancellationToken cancellationToken)
    {
        if (Console.IsErrorRedirected)
        {
            return Import(new PlainImportReporter(Console.Error));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return TerminalImportReporter.RunAsync(console, Import);

        // Reading keeps a processor busy for a while; the bars are drawn from another thread.
        Task<ImportOutcome> Import(IImportReporter reporter) =>
            Task.Run(() => import.RunAsync(files, skipUnreadable, readings is null ? reporter : new CollectingImportReporter(reporter, readings), cancellationToken), cancellationToken);
    }
}
