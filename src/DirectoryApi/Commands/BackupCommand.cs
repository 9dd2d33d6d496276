using System.CommandLine;
using System.Globalization;
using DirectoryApi.Operations;
using DirectoryApi.Store.Backups;

namespace DirectoryApi.Commands;

/// <summary><c>backup FILE</c>: copies the store, of either kind, into one file, while it is served and imported into.</summary>
internal static class BackupCommand
{
    public static Command Create(SharedOptions shared)
    {
        var file = new Argument<string>("FILE") { Description = "The file to make. It is a store in SQLite, which can also be served as it is." };
        var replace = new Option<bool>("--replace") { Description = "Replace a file that is there." };
        var command = new Command("backup", "Copy the store with all its editions into one file, checked. Servers and imports go on meanwhile.") { file, replace };
        command.SetAction((result, cancellation) => CommandErrors.HandleAsync(
            async () =>
            {
                var paths = DirectoryPaths.From(Settings.Read(shared.ToSettings(result)));
                var path = Path.GetFullPath(result.GetRequiredValue(file));
                var content = await StoreBackup.WriteAsync(paths.Store, path, result.GetValue(replace), cancellation);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Backed up: edition {content.Edition} of {content.PublishedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC, {new FileInfo(path).Length:N0} bytes, checked. Store: {paths.Store}. File: {path}"));
                return ExitCode.Success;
            },
            Console.Error));
        return command;
    }
}
