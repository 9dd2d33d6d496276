using System.CommandLine;
using DirectoryApi.Operations;
using DirectoryApi.Operations.Memory;

namespace DirectoryApi.Commands;

/// <summary>The program's command line.</summary>
internal static class DirectoryCommandLine
{
    /// <summary>How long a command may take to end after Ctrl-C before it is killed.</summary>
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(30);

    /// <summary>Runs the command that the arguments name; without one, serves.</summary>
    public static Task<int> RunAsync(string[] arguments)
    {
        NativeHeap.TryBound();

        // What a command did is done, even where its messages cannot be written.
        Console.SetError(new LossyWriter(Console.Error));
        var shared = new SharedOptions();
        var serve = new Command("serve", "Import what changed in the annexes folder and serve GraphQL. The default.");
        var root = new RootCommand(
            "Directory of public offices of Kazakhstan: reads the tables of offices annexed to government decrees and serves them over GraphQL, with full-text search in Kazakh and Russian.")
        {
            shared.Store,
            shared.Gazetteer,
            shared.Decisions,
            serve,
            ImportCommand.Create(shared),
            PlanCommand.Create(shared),
            ApplyCommand.Create(shared),
            EditionsCommand.Create(shared),
            RollbackCommand.Create(shared),
            SearchCommand.Create(shared),
            SuggestCommand.Create(shared),
            ExplainCommand.Create(shared),
            InspectCommand.Create(shared),
            RowsCommand.Create(shared),
            AnalyzeCommand.Create(shared),
            BackupCommand.Create(shared),
            RestoreCommand.Create(shared),
            SettingsCommand.Create(shared),
            DoctorCommand.Create(shared),
        };
        foreach (var command in (Command[])[root, serve])
        {
            command.Options.Add(shared.Annexes);
            command.Options.Add(shared.Urls);
            command.Options.Add(ServeCommand.NoImport);
            command.SetAction((result, cancellation) => CommandErrors.HandleAsync(
                () => ServeCommand.RunAsync(shared.ToSettings(result), !result.GetValue(ServeCommand.NoImport), cancellation), Console.Error));
        }

        var parsed = root.Parse(arguments);
        return parsed.InvokeAsync(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,

            // A server keeps the time that its settings give it by itself.
            ProcessTerminationTimeout = parsed.CommandResult.Command == root || parsed.CommandResult.Command == serve ? ShutdownSettings.Longest + ShutdownTime : ShutdownTime,
        });
    }
}
