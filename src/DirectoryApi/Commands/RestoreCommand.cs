using System.CommandLine;
using System.Globalization;
using DirectoryApi.Operations;
using DirectoryApi.Store.Backups;

namespace DirectoryApi.Commands;

/// <summary><c>restore FILE</c>: puts a back-up into a store of either kind; running servers follow.</summary>
internal static class RestoreCommand
{
    public static Command Create(SharedOptions shared)
    {
        var file = new Argument<string>("FILE") { Description = "A file that «backup» made." };
        var replace = new Option<bool>("--replace") { Description = "Replace what the store holds, with all its editions." };
        var command = new Command("restore", "Put a back-up into the store, all of it or nothing. Running servers serve it next.") { file, replace };
        command.SetAction((result, cancellation) => CommandErrors.HandleAsync(
            async () =>
            {
                var paths = DirectoryPaths.From(Settings.Read(shared.ToSettings(result)));
                var content = await StoreBackup.RestoreAsync(result.GetRequiredValue(file), paths.Store, result.GetValue(replace), cancellation);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Restored: edition {content.Edition} of {content.PublishedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC. Store: {paths.Store}"));
                return ExitCode.Success;
            },
            Console.Error));
        return command;
    }
}
