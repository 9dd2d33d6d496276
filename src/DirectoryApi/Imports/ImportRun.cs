using DirectoryApi.Operations.Memory;
using Spectre.Console;

namespace DirectoryApi.Imports;

/// <summary>Runs an import, or a part of one, and shows it on standard error: as progress bars on a terminal, else in lines.</summary>
internal static class ImportRun
{
    /// <summary>Runs work away from the thread that draws.</summary>
    /// <param name="work">The work; tells what it does to the reporter it is given.</param>
    /// <param name="cancellationToken">Keeps the work from beginning; to end it, it is to watch the token itself.</param>
    public static async Task<T> RunAsync<T>(Func<IImportReporter, Task<T>> work, CancellationToken cancellationToken)
    {
        using var collections = new ForegroundCollections(imageLength: 0);
        if (Console.IsErrorRedirected)
        {
            return await Run(new PlainImportReporter(Console.Error));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await TerminalImportReporter.RunAsync(console, Run);

        // Reading keeps a processor busy for a while; the bars are drawn from another thread.
        Task<T> Run(IImportReporter reporter) => Task.Run(() => work(reporter), cancellationToken);
    }
}
