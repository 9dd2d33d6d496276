using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using DirectoryApi.Benchmarks.Micro;
using DirectoryApi.Benchmarks.Nearby;
using DirectoryApi.Benchmarks.Synthetic;
using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Suggesting;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Benchmarks.Suggesting;

/// <summary><c>suggest</c>: how long a suggestion takes, letter by letter, as queries are typed.</summary>
internal static class SuggestCommand
{
    private static readonly string[] Kinds = ["цон", "хқко", "полиция", "роп", "военкомат", "әкімдік", "акимат", "адресное бюро", "отдел внутренних дел", "бөлім"];
    private static readonly string[] Others = ["паспорт", "прописка", "rfhfuf", "0ара5анды", "qaraghandy", "темертау", "отдел 12", "где цон", "ташкент", "zzzz"];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var offices = new Option<int>("--offices") { Description = "How many synthetic offices.", DefaultValueFactory = _ => 1_000_000 };
        var command = new Command("suggest", "Measure suggestions while queries are typed, of the annexes and of many synthetic offices.") { offices };
        command.SetAction(async result =>
        {
            using (var loaded = await LoadedDirectory.ImportAsync())
            {
                Measure("the annexes", loaded.Snapshot);
            }

            Measure("synthetic", SyntheticDirectory.Snapshot(BundledGazetteer.Read(), result.GetValue(offices)));
        });
        return command;
    }

    private static void Measure(string title, DirectorySnapshot snapshot)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var suggester = new Suggester(snapshot);
        var made = watch.Elapsed;
        var size = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\n{snapshot.Offices.Count:N0} offices, {title}: {suggester.EntryCount:N0} entries, {size / 1048576.0:N1} MiB (lists {suggester.IndexSize / 1048576.0:N1}), made in {made.TotalSeconds:0.00} s\n{"",-44}    median       99 %       max     bytes"));
        suggester = new Suggester(snapshot, new QueryReader(snapshot));
        var typed = Typed(snapshot);
        Row("one letter", typed.Where(prefix => prefix.Length == 1));
        Row("two letters", typed.Where(prefix => prefix.Length == 2));
        Row("three letters", typed.Where(prefix => prefix.Length == 3));
        Row("one word of more", typed.Where(prefix => prefix.Length > 3 && !prefix.Contains(' ', StringComparison.Ordinal)));
        Row("several words", typed.Where(prefix => prefix.Contains(' ', StringComparison.Ordinal)));
        Row("all of them, two letters and more", typed.Where(prefix => prefix.Length > 1));
        Row("the same near Karaganda", typed.Where(prefix => prefix.Length > 1), new Coordinates(49.8, 73.1));

        void Row(string name, IEnumerable<string> prefixes, Coordinates? near = null)
        {
            var requests = prefixes.Select(prefix => new SuggestionRequest(prefix) { Near = near }).ToArray();
            Console.WriteLine($"{name,-44} {Latencies.Measure(requests.Length, time => suggester.Suggest(requests[time]))}");
        }
    }

    /// <summary>Queries as they stand after each letter, each text once.</summary>
    private static List<string> Typed(DirectorySnapshot snapshot)
    {
        var random = new Random(1);
        var names = snapshot.Settlements.SelectMany(node => (string[])[node.Settlement.Names.Kk, node.Settlement.Names.Ru, node.Settlement.Names.En]).ToArray();
        var queries = Enumerable.Range(0, 300)
            .Select(_ => names[random.Next(names.Length)].ToLowerInvariant())
            .SelectMany(name => (string[])[name, $"{Kinds[random.Next(Kinds.Length)]} {name}", $"{name} {Kinds[random.Next(Kinds.Length)]}"])
            .Concat(Others);
        return [.. queries.SelectMany(query => Enumerable.Range(1, query.Length).Select(length => query[..length])).Distinct(StringComparer.Ordinal).OrderBy(_ => random.Next())];
    }
}
