namespace DirectoryApi.Search.Tests.Relevance.Scoring;

/// <summary>How well a set of queries is answered. All but the counts are shares from 0 to 1; those of an empty set are 1.</summary>
/// <param name="Queries">How many there are.</param>
/// <param name="Missed">How many of them are not satisfied.</param>
/// <param name="Sure">Queries with something to find that are satisfied by an office the engine does not doubt.</param>
/// <param name="SuccessAt1">Queries with something to find whose first office fits.</param>
/// <param name="SuccessAt3">Queries with something to find of whose first three offices one fits.</param>
/// <param name="MeanReciprocalRank">Over the queries with something to find: 1 divided by the place of the first office that fits, 0 beyond the tenth.</param>
public sealed record RelevanceScore(int Queries, int Missed, double Sure, double SuccessAt1, double SuccessAt3, double MeanReciprocalRank)
{
    private const int Few = 3;

    /// <summary>The share of the queries that are satisfied.</summary>
    public double Satisfied => Queries == 0 ? 1 : 1 - (Missed / (double)Queries);

    /// <summary>The score of some outcomes.</summary>
    public static RelevanceScore Of(IEnumerable<QueryOutcome> outcomes)
    {
        var all = outcomes.ToList();
        var findable = all.Where(outcome => !outcome.Query.Expected.IsNone).ToList();
        return new RelevanceScore(
            all.Count,
            all.Count(outcome => !outcome.IsSatisfied),
            Mean(findable, outcome => outcome.IsSure ? 1 : 0),
            Mean(findable, outcome => outcome.Rank == 1 ? 1 : 0),
            Mean(findable, outcome => outcome.Rank <= Few ? 1 : 0),
            Mean(findable, outcome => outcome.Rank is { } rank ? 1.0 / rank : 0));
    }

    private static double Mean(List<QueryOutcome> outcomes, Func<QueryOutcome, double> value) => outcomes.Count == 0 ? 1 : outcomes.Average(value);
}
