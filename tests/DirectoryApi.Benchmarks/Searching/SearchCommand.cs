using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using DirectoryApi.Benchmarks.Micro;
using DirectoryApi.Benchmarks.Nearby;
using DirectoryApi.Benchmarks.Synthetic;
using DirectoryApi.Domain.Places;
using DirectoryApi.Search;
using DirectoryApi.Search.Tests.Relevance.Queries;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Benchmarks.Searching;

/// <summary><c>search</c>: how long the first page of a search takes, with how many were found.</summary>
internal static class SearchCommand
{
    private const int PageSize = 10;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var offices = new Option<int>("--offices") { Description = "How many synthetic offices; 0 for the annexes alone.", DefaultValueFactory = _ => 1_000_000 };
        var command = new Command("search", "Measure search with the queries of citizens, the median of seven times each, of the annexes and of many synthetic offices.") { offices };
        command.SetAction(async (result, cancellationToken) =>
        {
            using (var loaded = await LoadedDirectory.ImportAsync())
            {
                Measure("the annexes", loaded.Snapshot, cancellationToken);
            }

            if (result.GetValue(offices) is > 0 and var count)
            {
                Measure("synthetic", SyntheticDirectory.Snapshot(BundledGazetteer.Read(), count), cancellationToken);
            }
        });
        return command;
    }

    private static void Measure(string title, DirectorySnapshot snapshot, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        using var engine = SearchEngine.Open(snapshot, basePath: null, TimeProvider.System, notify: null, cancellationToken);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\n{snapshot.Offices.Count:N0} offices, {title}: index in memory made in {watch.Elapsed.TotalSeconds:0.00} s\n{"microseconds",-44}    median       99 %       max     bytes"));
        var queries = RelevanceQueryFile.Own.Concat(RelevanceQueryFile.Examples).ToList();
        foreach (var group in queries.GroupBy(query => query.Class).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Row(group.Key, group);
        }

        Row("all", queries);

        void Row(string name, IEnumerable<RelevanceQuery> rows)
        {
            var requests = rows.Select(query => new SearchRequest(query.Text) { Near = query.Latitude is { } latitude && query.Longitude is { } longitude ? new Coordinates(latitude, longitude) : null }).ToArray();
            Console.WriteLine($"{name,-44} {Latencies.MeasureMedians(requests.Length, time => _ = Search(requests[time]))}");
        }

        int Search(SearchRequest request)
        {
            var found = engine.Search(request, cancellationToken);
            return found.Page(0, PageSize, cancellationToken).Count + found.Offices.Count;
        }
    }
}
