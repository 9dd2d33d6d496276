using DirectoryApi.Planning;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Imports;

/// <summary>
/// The import that a server makes before it serves. A store that cannot be written now but has an edition is served as it is, and
/// so is one that the annexes would take too many offices from: a citizen's question is not to wait for a maintainer.
/// </summary>
internal static class StartupImport
{
    /// <summary>Imports what changed, and tells of it on standard output; on standard error where nothing could be imported.</summary>
    /// <param name="import">The import.</param>
    /// <param name="store">The store it goes into.</param>
    /// <param name="paths">The annexes.</param>
    /// <param name="whenRead">Called once the annexes are read, which keeps every processor busy, unlike what follows.</param>
    /// <param name="cancellationToken">Leaves the store as it was.</param>
    /// <exception cref="StoreException">The store cannot be read, or written while it has no edition yet.</exception>
    public static async Task RunAsync(
        DirectoryImport import, IDirectoryStore store, IReadOnlyList<string> paths, Action whenRead, CancellationToken cancellationToken)
    {
        try
        {
            var outcome = await ImportRun.RunAsync(reporter => import.RunAsync(paths, skipUnreadable: true, reporter, whenRead, cancellationToken), cancellationToken);
            if (outcome.Batch.Read.Count > 0)
            {
                Console.WriteLine(ImportText.Summary(outcome));
            }
        }
        catch (StoreException error) when (error.Kind is StoreErrorKind.ReadOnly or StoreErrorKind.Locked or StoreErrorKind.Conflict or StoreErrorKind.DiskFull)
        {
            var state = await store.ReadStateAsync(cancellationToken);
            if (state.Edition is null)
            {
                throw;
            }

            await Console.Error.WriteLineAsync($"Nothing was imported: {error.Message}");
        }
        catch (PlanRefusedException refusal)
        {
            await Console.Error.WriteLineAsync($"Nothing was imported; the edition that is there is served: {refusal.Message}");
        }
    }
}
