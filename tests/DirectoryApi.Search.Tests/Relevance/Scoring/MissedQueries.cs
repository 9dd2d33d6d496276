namespace DirectoryApi.Search.Tests.Relevance.Scoring;

/// <summary>
/// The queries that are not satisfied, one a line: id, class, what was typed, what the engine gave up, and the first three offices by their slugs,
/// with a question mark for those it doubts.
/// </summary>
public static class MissedQueries
{
    private const int Shown = 3;

    /// <summary>The lines. Queries held back are left out unless they are asked for: whoever reads them tunes on them.</summary>
    public static IEnumerable<string> Of(IEnumerable<QueryOutcome> outcomes, bool withHeld) =>
        outcomes.Where(outcome => !outcome.IsSatisfied && (withHeld || !outcome.Query.IsHeld)).Select(LineOf);

    private static string LineOf(QueryOutcome outcome) => string.Join(
        '\t',
        outcome.Query.Id,
        outcome.Query.Class,
        outcome.Query.Text,
        outcome.Answer.Relaxation,
        string.Join(", ", outcome.Answer.Offices.Take(Shown).Select(ranked => ranked.Office.Office.Slug + (ranked.IsWeak ? "?" : ""))));
}
