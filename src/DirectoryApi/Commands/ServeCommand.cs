using System.Globalization;
using DirectoryApi.Imports;
using DirectoryApi.Operations;
using DirectoryApi.Serving;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Sqlite;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Commands;

/// <summary><c>serve</c>: imports what changed in the annexes folder, then serves the current edition until it is stopped.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(Dictionary<string, string?> settings, CancellationToken cancellationToken)
    {
        // A mistake in a setting is told before an import and not after it.
        var configuration = Settings.Load(settings);
        ServerUrls.Check(configuration["Urls"]);
        GraphQLSettings.Read(configuration);
        CrossOriginSettings.Read(configuration);
        var importSettings = ImportSettings.Read(configuration);
        var paths = DirectoryPaths.From(Settings.Read(settings));
        var store = new SqliteDirectoryStore(new SqliteStoreOptions { Path = paths.Store }, TimeProvider.System);
        var gazetteer = GazetteerReader.Read(paths.Gazetteer);
        await ImportAsync(store, gazetteer, paths, importSettings, cancellationToken);
        var directory = await DirectoryPublisher.LoadAsync(store, gazetteer, paths.Store, TimeProvider.System, cancellationToken);
        if (directory is null)
        {
            await Console.Error.WriteLineAsync(
                $"There is nothing to serve: the store {paths.Store} has no edition, and nothing could be imported from {paths.Annexes}. Put annexes there, or name another folder with --annexes.");
            return ExitCode.Failure;
        }

        await using var server = DirectoryServer.Create(directory, settings);
        await server.StartAsync(cancellationToken);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Edition {directory.Snapshot.Edition}: {directory.Snapshot.Offices.Count:N0} offices. Store: {paths.Store}"));
        Console.WriteLine($"Serving at {string.Join(", ", server.Urls.Select(url => $"{url.TrimEnd('/')}/graphql"))}. Press Ctrl-C to stop.");
        await server.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Success;
    }

    /// <summary>
    /// Imports what changed. A store that cannot be written now but has an edition is served as it is: a citizen's question is not
    /// to wait for a maintainer's import.
    /// </summary>
    private static async Task ImportAsync(
        SqliteDirectoryStore store, Gazetteer gazetteer, DirectoryPaths paths, ImportSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            var import = new DirectoryImport(store, gazetteer, GazetteerFingerprint.Of(paths.Gazetteer), settings);
            var outcome = await ImportRun.RunAsync(import, AnnexFiles.In(paths.Annexes), skipUnreadable: true, readings: null, cancellationToken);
            if (outcome.Read.Count > 0)
            {
                Console.WriteLine(ImportText.Summary(outcome));
            }
        }
        catch (StoreException error) when (error.Kind is StoreErrorKind.ReadOnly or StoreErrorKind.Locked)
        {
            var state = await store.ReadStateAsync(cancellationToken);
            if (state.Edition is null)
            {
                throw;
            }

            await Console.Error.WriteLineAsync($"Nothing was imported: {error.Message}");
        }
    }
}
