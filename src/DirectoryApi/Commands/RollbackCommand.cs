using System.CommandLine;
using System.Globalization;
using DirectoryApi.Importers;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Imports;
using DirectoryApi.Operations;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Commands;

/// <summary><c>rollback [EDITION]</c>: brings the content of an earlier edition back, as a new one.</summary>
internal static class RollbackCommand
{
    public static Command Create(SharedOptions shared)
    {
        var edition = new Argument<int?>("EDITION")
        {
            Description = "The edition to go back to, as «editions» lists them. Default: the one before the current.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("rollback", "Bring the content of an earlier edition back, as a new edition; the editions between stay known.") { edition };
        command.SetAction((result, cancellation) => CommandErrors.HandleAsync(
            () => RunAsync(DirectoryPaths.From(Settings.Read(shared.ToSettings(result))), result.GetValue(edition), cancellation),
            Console.Error));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryPaths paths, int? wanted, CancellationToken cancellationToken)
    {
        var store = StoreOpening.Open(paths);
        var editions = await store.ReadEditionsAsync(cancellationToken);
        var current = editions.FirstOrDefault(edition => edition.IsCurrent);
        var target = wanted is { } number
            ? editions.FirstOrDefault(edition => edition.Number == number)
            : editions.LastOrDefault(edition => edition.Number < current?.Number);
        if (target is null)
        {
            await Console.Error.WriteLineAsync(NoTarget(paths, editions, wanted));
            return ExitCode.Failure;
        }

        if (target.IsCurrent)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Nothing changed: edition {target.Number} is the current one."));
            return ExitCode.Success;
        }

        var applied = await ImportRun.RunAsync(
            reporter => store.RollBackAsync(target.Number, new SynchronousProgress(reporter), cancellationToken), cancellationToken);
        Console.WriteLine(applied.Unchanged
            ? string.Create(CultureInfo.InvariantCulture, $"Nothing changed: edition {applied.Edition} says the same as edition {target.Number}.")
            : string.Create(CultureInfo.InvariantCulture, $"{ImportText.Published(applied)} It says what edition {target.Number} said."));
        Console.WriteLine($"Store: {paths.Store}");
        await WarnOfAnnexesAsync(store, paths, cancellationToken);
        return ExitCode.Success;
    }

    private static string NoTarget(DirectoryPaths paths, IReadOnlyList<EditionSummary> editions, int? wanted) => (editions.Count, wanted) switch
    {
        (0, _) => $"The store {paths.Store} has no edition yet, so there is none to go back to.",
        (_, { } number) => string.Create(CultureInfo.InvariantCulture, $"The store {paths.Store} never had edition {number}; it had {editions[0].Number} to {editions[^1].Number}. See them with «editions»."),
        _ => string.Create(CultureInfo.InvariantCulture, $"Edition {editions[^1].Number} is the first of the store {paths.Store}; there is none before it."),
    };

    /// <summary>A start of the server imports what the folder of annexes holds, which may be what was just taken back.</summary>
    private static async Task WarnOfAnnexesAsync(IDirectoryStore store, DirectoryPaths paths, CancellationToken cancellationToken)
    {
        var known = (await store.ReadStateAsync(cancellationToken)).Documents.Select(document => document.Sha256).ToHashSet(StringComparer.Ordinal);
        string[] others = [.. AnnexFiles.In(paths.Annexes).Where(file => IsOther(file, known)).Select(Path.GetFileName).OfType<string>()];
        if (others.Length > 0)
        {
            await Console.Error.WriteLineAsync(
                $"The folder {paths.Annexes} has other documents than this edition: {string.Join(", ", others)}. The next start of the server imports them; take them out, or put the earlier ones back.");
        }
    }

    private static bool IsOther(string file, HashSet<string> known)
    {
        try
        {
            return !known.Contains(SourceFile.Load(file).Sha256);
        }
        catch (ImportException)
        {
            // A start leaves out what cannot be read.
            return false;
        }
    }
}
