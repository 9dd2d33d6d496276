using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Benchmarks.Synthetic;

/// <summary><c>synthetic</c>: makes a synthetic directory, tells what it takes, and shows some of its offices.</summary>
internal static class SyntheticCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var offices = new Option<int>("--offices") { Description = "How many offices.", DefaultValueFactory = _ => 1_000_000 };
        var villages = new Option<int>("--villages") { Description = "How many made-up villages beside the settlements of the gazetteer." };
        var show = new Option<int>("--show") { Description = "How many offices to print.", DefaultValueFactory = _ => 10 };
        var command = new Command("synthetic", "Make a synthetic directory, and print its time, its memory and some of its offices.") { offices, villages, show };
        command.SetAction(result => Run(result.GetValue(offices), result.GetValue(villages), result.GetValue(show)));
        return command;
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
