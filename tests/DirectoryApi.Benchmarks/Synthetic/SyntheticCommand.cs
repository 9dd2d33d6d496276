using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using DirectoryApi.Benchmarks.Synthetic.Annexes;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Sqlite;

namespace DirectoryApi.Benchmarks.Synthetic;

/// <summary><c>synthetic</c>: makes a synthetic directory, tells what it takes, and shows some of its offices or writes it to a store.</summary>
internal static class SyntheticCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var offices = new Option<int>("--offices") { Description = "How many offices.", DefaultValueFactory = _ => 1_000_000 };
        var villages = new Option<int>("--villages") { Description = "How many made-up villages beside the settlements of the gazetteer." };
        var show = new Option<int>("--show") { Description = "How many offices to print.", DefaultValueFactory = _ => 10 };
        var store = new Option<string?>("--store") { Description = "A file to write the directory to, as the next edition of the store in it." };
        var write = new Option<string?>("--write") { Description = "Write decrees with annexes and a gazetteer to this folder instead, for the program to import." };
        var seed = new Option<int>("--seed") { Description = "Other seeds give other directories.", DefaultValueFactory = _ => 1 };
        var command = new Command("synthetic", "Make a synthetic directory, and print its time, its memory and some of its offices.") { offices, villages, show, store, write, seed };
        command.SetAction(async (result, cancellationToken) =>
        {
            if (result.GetValue(write) is { } folder)
            {
                Write(folder, result.GetValue(offices));
            }
            else if (result.GetValue(store) is { } path)
            {
                await WriteAsync(path, result.GetValue(offices), result.GetValue(villages), result.GetValue(seed), cancellationToken);
            }
            else
            {
                Run(result.GetValue(offices), result.GetValue(villages), result.GetValue(show));
            }
        });
        return command;
    }

    private static async Task WriteAsync(string path, int offices, int villages, int seed, CancellationToken cancellationToken)
    {
        var store = new SqliteDirectoryStore(new SqliteStoreOptions { Path = path }, TimeProvider.System);
        var state = await store.ReadStateAsync(cancellationToken);
        var places = SyntheticVillages.Add(BundledGazetteer.Read(), villages);
        var draft = SyntheticDraft.Of(places, offices, seed, state.Edition);
        var watch = Stopwatch.StartNew();
        var applied = await store.ApplyAsync(draft, progress: null, cancellationToken);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{offices:N0} offices written as edition {applied.Edition} in {watch.Elapsed.TotalSeconds:0.0} s, {new FileInfo(path).Length / 1048576.0:N0} MiB"));
    }

    private static void Write(string folder, int offices)
    {
        var decrees = AnnexWriter.Write(folder, offices);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{decrees:N0} decrees; import them with: import {Path.Combine(folder, "annexes")} --gazetteer {Path.Combine(folder, "gazetteer")} --store FILE"));
    }

    private static void Run(int offices, int villages, int show)
    {
        var places = SyntheticVillages.Add(BundledGazetteer.Read(), villages);
        var watch = Stopwatch.StartNew();
        var snapshot = SyntheticDirectory.Snapshot(places, offices);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{snapshot.Offices.Count:N0} offices in {watch.Elapsed.TotalSeconds:0.0} s, {GC.GetTotalMemory(forceFullCollection: true) / 1048576.0:N0} MiB"));
        for (var index = 0; index < show && show <= offices; index++)
        {
            Print(snapshot.Offices[(int)((long)index * offices / show)]);
        }
    }

    private static void Print(OfficeNode node)
    {
        var office = node.Office;
        Console.WriteLine(string.Join(" | ", [.. office.Names.Select(name => name.Text), .. office.Addresses.Select(address => address.Text), Level(office), office.Phones[0].Display, office.Slug]));
    }

    private static string Level(Office office) => $"{office.Kind} {office.Level}";
}
