using System.CommandLine;
using System.Globalization;
using DirectoryApi.Imports;
using DirectoryApi.Operations;
using DirectoryApi.Operations.Logs;
using DirectoryApi.Operations.Memory;
using DirectoryApi.Operations.Telemetry;
using DirectoryApi.Serving;
using DirectoryApi.Store.Images;

namespace DirectoryApi.Commands;

/// <summary>
/// <c>serve</c>: imports what changed in the annexes folder, then serves the current edition, and each that comes after it, until
/// it is stopped.
/// </summary>
internal static class ServeCommand
{
    /// <summary><c>--no-import</c>: serve what the store holds, for replicas beside one that imports.</summary>
    public static Option<bool> NoImport { get; } = new("--no-import")
    {
        Description = "Import nothing: serve what the store holds, and what others import into it.",
    };

    /// <summary>Serves.</summary>
    /// <param name="settings">Settings that override those of appsettings.json and the environment.</param>
    /// <param name="import">Whether to import what changed first.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<int> RunAsync(Dictionary<string, string?> settings, bool import, CancellationToken cancellationToken)
    {
        Console.SetOut(new LossyWriter(Console.Out));
        OpenFiles.Check();

        // A mistake in a setting is told before an import and not after it.
        var configuration = Settings.Load(settings);
        ServerSettings.Check(configuration);
        var logSettings = LogSettings.Read(configuration);
        using var telemetry = DirectoryTelemetry.Start(TelemetrySettings.Read(configuration));
        var importSettings = ImportSettings.Read(configuration);
        var storeSettings = StoreSettings.Read(configuration);
        var paths = DirectoryPaths.From(Settings.Read(settings));
        using var loggers = LoggerFactory.Create(logging => logging.AddConfiguration(configuration.GetSection("Logging")).AddDirectoryLog(logSettings));
        var log = loggers.CreateLogger<DirectoryPublisher>();
        var images = paths.IndexPath is { } imagePath ? new EditionImages(imagePath, TimeProvider.System, notice => ServingLog.Tell(log, notice)) : null;
        var store = StoreOpening.Open(paths, storeSettings, images);
        var basis = ImportBasis.Read(paths);
        var publisher = new DirectoryPublisher(store, basis.Gazetteer, paths.IndexPath, TimeProvider.System, log);
        using var host = new DirectoryHost();

        // What a server is made of does not depend on the edition: it is made beside the matching, which keeps one processor busy.
        var making = new Lazy<Task<WebApplication>>(() => Task.Run(() => DirectoryServer.Create(host, publisher, settings), cancellationToken));
        if (import)
        {
            var changed = new DirectoryImport(store, basis, importSettings);
            await StartupImport.RunAsync(changed, store, AnnexFiles.In(paths.Annexes), () => _ = making.Value, cancellationToken);
        }

        _ = making.Value;
        if (!await PublishAsync(publisher, host, images, cancellationToken))
        {
            var remedy = import
                ? $"nothing could be imported from {paths.Annexes}. Put annexes there, or name another folder with --annexes."
                : $"{NoImport.Name} imports none. Import annexes into it, or name another store with --store.";
            await Console.Error.WriteLineAsync($"There is nothing to serve: the store {paths.Store} has no edition, and {remedy}");
            return ExitCode.Failure;
        }

        await using var server = await making.Value;
        await server.StartAsync(cancellationToken);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Edition {host.Snapshot.Edition}: {host.Snapshot.Offices.Count:N0} offices. Store: {paths.Store}"));
        Console.WriteLine($"Serving at {string.Join(", ", server.Urls.Select(url => $"{url.TrimEnd('/')}/graphql"))}. Press Ctrl-C to stop.");
        ServiceManager.Tell(ServiceManager.Ready);
        server.Lifetime.ApplicationStopping.Register(() => ServiceManager.Tell(ServiceManager.Stopping));
        await server.WaitForShutdownAsync(cancellationToken);
        telemetry?.Flush();
        return ExitCode.Success;
    }

    /// <summary>Gives the host the current edition; false where there is none. Nothing here keeps it in memory once another has taken its place.</summary>
    private static async Task<bool> PublishAsync(
        DirectoryPublisher publisher, DirectoryHost host, EditionImages? images, CancellationToken cancellationToken)
    {
        using var collections = new ForegroundCollections(images?.Length ?? 0);
        if (await publisher.LoadAsync(cancellationToken) is not { } directory)
        {
            return false;
        }

        host.Swap(directory);
        return true;
    }
}
