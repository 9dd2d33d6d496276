using System.CommandLine;
using DirectoryApi.Search.Tests.Relevance;
using DirectoryApi.Search.Tests.Relevance.Engines;
using DirectoryApi.Search.Tests.Relevance.Judging;
using DirectoryApi.Search.Tests.Relevance.Queries;
using DirectoryApi.Search.Tests.Relevance.Scoring;
using DirectoryApi.Store.Tests.Postgres;

namespace DirectoryApi.Benchmarks.Relevance;

/// <summary><c>relevance</c>: what the queries of citizens find, with the program's search and with plain engines.</summary>
internal static class RelevanceCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var alone = new Option<bool>("--alone") { Description = "Only the program's own search, without the plain engines." };
        var missed = new Option<bool>("--missed") { Description = "Also list the queries that the program's search does not satisfy, one a line." };
        var held = new Option<bool>("--held") { Description = "List those held back too. Whoever has seen them must not tune search any more." };
        var command = new Command("relevance", "Put the queries of citizens to search and to plain engines, and print how many each satisfies.")
        {
            alone, missed, held,
        };
        command.SetAction((result, cancellationToken) =>
            RunAsync(result.GetValue(alone), result.GetValue(missed), result.GetValue(held), cancellationToken));
        return command;
    }

    private static async Task RunAsync(bool alone, bool missed, bool held, CancellationToken cancellationToken)
    {
        using var imported = await ImportedDirectory.ImportAsync(cancellationToken);
        var judge = new OfficeJudge();
        IReadOnlyList<RelevanceQuery> queries = [.. RelevanceQueryFile.Own, .. RelevanceQueryFile.Examples];
        var own = new DirectoryEngine(imported.Published.Search);
        var outcomes = RelevanceRun.Of(own, judge, queries);
        if (!alone && PostgresCluster.Programs is null)
        {
            Console.Error.WriteLine("PostgreSQL is not installed here (Debian: apt-get install postgresql): the plain engines are left out.");
        }
        else if (!alone)
        {
            using var fts = new PlainFtsEngine(imported.Published.Snapshot);
            using var offices = new PostgresOffices(imported.Published.Snapshot);
            ISearchEngine[] plain =
            [
                fts, new PostgresTextEngine(offices, "russian"), new PostgresTextEngine(offices, "simple"), new PostgresTrigramEngine(offices),
            ];
            Console.WriteLine(RelevanceTable.Compare(
                [(own.Name, outcomes), .. plain.Select(engine => (engine.Name, RelevanceRun.Of(engine, judge, queries)))]));
        }

        Console.WriteLine(RelevanceTable.Of("class", outcomes, outcome => outcome.Query.Class));
        Console.WriteLine(RelevanceTable.Of("language", outcomes, outcome => outcome.Query.Language));
        Console.WriteLine($"An ambiguous query shows {outcomes.Average(outcome => outcome.Coverage):0.000} of the regions it may mean among the first five offices.");
        foreach (var line in missed || held ? MissedQueries.Of(outcomes, held) : [])
        {
            Console.WriteLine(line);
        }
    }
}
