using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using DirectoryApi.Benchmarks.Micro;
using DirectoryApi.Benchmarks.Synthetic;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Nearby;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Benchmarks.Nearby;

/// <summary><c>nearest</c>: how long it takes to find the offices nearest to a point.</summary>
internal static class NearestCommand
{
    private const int PageSize = 11;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var offices = new Option<int>("--offices") { Description = "How many synthetic offices.", DefaultValueFactory = _ => 1_000_000 };
        var times = new Option<int>("--times") { Description = "How often each is asked for.", DefaultValueFactory = _ => 1_000 };
        var command = new Command("nearest", "Measure finding the nearest offices, of the annexes and of many synthetic ones.") { offices, times };
        command.SetAction(async result =>
        {
            using (var loaded = await LoadedDirectory.ImportAsync())
            {
                Measure("the annexes", () => new NearestOffices(loaded.Snapshot), loaded.Snapshot.Settlements.Select(node => node.Settlement).ToArray(), result.GetValue(times));
            }

            var count = result.GetValue(offices);
            var places = BundledGazetteer.Read();
            Measure("in the settlements of the gazetteer", () => InSettlements(places.Settlements, count), places.Settlements, result.GetValue(times));
            var villages = SyntheticVillages.Add(places, count).Settlements;
            Measure("each at a point of its own", () => InSettlements(villages.Skip(places.Settlements.Count).ToArray(), count, each: true), places.Settlements, result.GetValue(times));
        });
        return command;
    }

    /// <summary>Offices in settlements drawn by chance, the populous ones more often, or one in each.</summary>
    private static NearestOffices InSettlements(IReadOnlyList<Settlement> settlements, int offices, bool each = false)
    {
        var random = new Random(1);
        var draw = new SyntheticPlaceDraw(new GazetteerPlaces([], [], settlements));
        var points = new Coordinates?[offices];
        for (var index = 0; index < offices; index++)
        {
            points[index] = (each ? settlements[index] : draw.NextSettlement(random)).Location;
        }

        return new NearestOffices(OfficePoints.Of(points), position => (OfficeLevel)(position % 4));
    }

    private static void Measure(string title, Func<NearestOffices> make, IReadOnlyList<Settlement> settlements, int times)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var index = make();
        var made = watch.Elapsed;
        var size = GC.GetTotalMemory(forceFullCollection: true) - before;
        var count = index.Points.OfficeCount;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\n{count:N0} offices at {index.Points.PointCount:N0} points, {title}: {size / 1048576.0:N2} MiB, made in {made.TotalSeconds:0.00} s\n{"",-44}    median       99 %       max     bytes"));
        var random = new Random(2);
        var from = Enumerable.Range(0, times).Select(_ => Somewhere(settlements[random.Next(settlements.Count)].Location, random)).ToArray();
        Row("no filter", null);
        foreach (var share in (double[])[0.5, 0.1, 0.01, 0.001, 0.00001])
        {
            Row($"filter for {share * 100:0.###} %", Filter(random, share));
        }

        Row("filter for the tenth farthest from Almaty", FarFrom(index, count, 0.1), Almaty);
        Row("filter for the hundredth farthest", FarFrom(index, count, 0.01), Almaty);
        Row("filter for the half farthest", FarFrom(index, count, 0.5), Almaty);
        Row("within 50 km", null, kilometres: 50);
        Row("within 50 km, filter for 1 %", Filter(random, 0.01), kilometres: 50);
        Row("page behind the 1,000th", null, start: at => Behind(index, at, 1_000));
        var half = Filter(random, 0.5);
        Print("count within 300 km", Latencies.Measure(times, time => index.Count(new NearestQuery(from[time]) { WithinKilometres = 300 })));
        Print("count within 300 km, filter for 50 %", Latencies.Measure(Math.Min(times, 200), time => index.Count(new NearestQuery(from[time]) { WithinKilometres = 300, Filter = half })));

        OfficeSet Filter(Random random, double share) => OfficeSet.Of(Enumerable.Range(0, count).Where(_ => random.NextDouble() < share), count);

        void Row(string name, OfficeSet? filter, Coordinates? at = null, double kilometres = double.PositiveInfinity, Func<Coordinates, NearestStart>? start = null)
        {
            var starts = from.Select(point => start?.Invoke(at ?? point) ?? NearestStart.Beginning).ToArray();
            Print(name, Latencies.Measure(times, time => index.Find(new NearestQuery(at ?? from[time]) { Filter = filter, WithinKilometres = kilometres }, starts[time], PageSize)));
        }
    }

    private static Coordinates Almaty { get; } = new(43.25249, 76.9115);

    private static void Print(string name, Latencies latencies) => Console.WriteLine($"{name,-44} {latencies}");

    private static OfficeSet FarFrom(NearestOffices index, int count, double share)
    {
        var distances = index.Points.From(Almaty);
        var all = Enumerable.Range(0, count).OrderByDescending(position => distances.ChordSquaredTo(position) ?? 0).Take((int)(share * count));
        return OfficeSet.Of(all, count);
    }

    private static NearestStart Behind(NearestOffices index, Coordinates at, int offices)
    {
        var found = index.Find(new NearestQuery(at), NearestStart.Beginning, offices);
        return found.Count == 0 ? NearestStart.Beginning : NearestStart.Behind(found[^1], (OfficeLevel)(found[^1].Position % 4));
    }

    private static Coordinates Somewhere(Coordinates near, Random random) =>
        new(Math.Clamp(near.Latitude + random.NextDouble() - 0.5, -90, 90), near.Longitude + random.NextDouble() - 0.5);
}
