using System.CommandLine;
using DirectoryApi.Benchmarks.Synthetic;
using DirectoryApi.Places;
using DirectoryApi.Search;
using DirectoryApi.Search.Nearby;
using DirectoryApi.Search.Suggesting;
using DirectoryApi.Store.Images;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Sqlite;

namespace DirectoryApi.Benchmarks.Starting;

/// <summary><c>start</c>: what each step of a server's start takes, from a store to the first answer, one after the other.</summary>
internal static class StartCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var store = new Option<string>("--store") { Description = "The file of a store.", Required = true };
        var command = new Command("start", "Measure the steps of a start over a store: time, processor time, what was allocated and what stays.") { store };
        command.SetAction(async (result, cancellationToken) => await RunAsync(result.GetValue(store)!, cancellationToken));
        return command;
    }

    private static async Task RunAsync(string path, CancellationToken cancellationToken)
    {
        var images = new EditionImages(path, TimeProvider.System, notice => Console.WriteLine($"  {notice.Path}: {notice.Reason}"));
        var store = new SqliteDirectoryStore(new SqliteStoreOptions { Path = path }, TimeProvider.System, images);
        Console.WriteLine(StepMeasurement.Heading);
        var places = StepMeasurement.Take("gazetteer", BundledGazetteer.Read);
        var snapshot = await StepMeasurement.TakeAsync("snapshot", async () => await store.LoadSnapshotAsync(places, cancellationToken))
            ?? throw new InvalidOperationException($"{path} has no edition.");
        var (first, _) = StepMeasurement.Take("search and suggestions, made", () => Open(snapshot, path, cancellationToken));
        using (first)
        {
            Console.WriteLine($"  {new FileInfo(first.IndexPath!).Length / 1048576} MiB of index");
        }

        var (search, suggester) = StepMeasurement.Take("search and suggestions, there", () => Open(snapshot, path, cancellationToken));
        using var opened = search;
        var nearest = StepMeasurement.Take("nearest offices", () => new NearestOffices(snapshot));
        var names = StepMeasurement.Take("names of settlements", () => new SettlementNames(snapshot.Settlements));
        GC.KeepAlive((snapshot, suggester, nearest, names));
    }

    private static (SearchEngine Search, Suggester Suggester) Open(DirectorySnapshot snapshot, string path, CancellationToken cancellationToken) =>
        SearchEngine.OpenWithSuggester(snapshot, path, TimeProvider.System, notify: null, cancellationToken);
}
