using DirectoryApi.Search.Tests.Relevance.Scoring;

namespace DirectoryApi.Search.Tests.Relevance;

public sealed class RelevanceFloorTests(RelevanceDirectory directory)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Queries_AreSatisfied(bool held)
    {
        var outcomes = await OutcomesAsync(held);

        var score = RelevanceScore.Of(outcomes);

        Assert.True(score.Satisfied >= RelevanceFloor.Overall, Message("all", score, outcomes));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EveryClass_IsSatisfied(bool held)
    {
        var below = (await OutcomesAsync(held))
            .GroupBy(outcome => outcome.Query.Class)
            .Select(group => (Class: group.Key, Score: RelevanceScore.Of(group), Outcomes: group))
            .Where(group => group.Score.Satisfied < RelevanceFloor.EveryClass)
            .Select(group => Message(group.Class, group.Score, group.Outcomes))
            .ToList();

        Assert.True(below.Count == 0, string.Join('\n', below));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WhatIsNotThere_IsNotClaimed(bool held)
    {
        var negatives = (await OutcomesAsync(held)).Where(outcome => outcome.Query.Expected.IsNone).ToList();

        var score = RelevanceScore.Of(negatives);

        Assert.True(score.Missed == 0, Message("negative", score, negatives));
    }

    /// <summary>The score and the queries missed; of those held back none is shown, so that nobody tunes on them.</summary>
    private static string Message(string name, RelevanceScore score, IEnumerable<QueryOutcome> outcomes) => string.Join(
        '\n', [$"{name}: {score.Missed} of {score.Queries} queries are not satisfied ({score.Satisfied:0.000} are).", .. MissedQueries.Of(outcomes, withHeld: false)]);

    private async Task<IReadOnlyList<QueryOutcome>> OutcomesAsync(bool held) =>
        [.. (await directory.OutcomesAsync()).Where(outcome => outcome.Query.IsHeld == held)];
}
