using DirectoryApi.Search.Tests.Relevance.Engines;
using DirectoryApi.Search.Tests.Relevance.Queries;
using DirectoryApi.Search.Tests.Relevance.Scoring;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Tests.Relevance;

public sealed class RelevanceScoreTests : IAsyncLifetime
{
    private static readonly OfficeExpectation Something = new() { Kind = "akimat" };

    private static readonly OfficeExpectation Nothing = new() { IsNone = true };

    private readonly RelevanceDirectory _directory;
    private IReadOnlyList<OfficeNode> _offices = [];

    public RelevanceScoreTests(RelevanceDirectory directory) => _directory = directory;

    public async ValueTask InitializeAsync() => _offices = (await _directory.ImportedAsync()).Published.Snapshot.Offices;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void Score_CountsRanksAndLeavesQueriesWithNothingToFindOutOfThem()
    {
        var score = RelevanceScore.Of([Found(1), Found(2, isWeak: true), Found(4), Found(rank: null), Outcome(Nothing, rank: null, [])]);

        Assert.Equal(5, score.Queries);
        Assert.Equal(2, score.Missed);
        Assert.Equal(0.6, score.Satisfied, 6);
        Assert.Equal(0.25, score.Sure, 6);
        Assert.Equal(0.25, score.SuccessAt1, 6);
        Assert.Equal(0.5, score.SuccessAt3, 6);
        Assert.Equal((1 + 0.5 + 0.25) / 4, score.MeanReciprocalRank, 6);
    }

    [Fact]
    public void Score_OfNoQueries_MissesNone() => Assert.Equal(new RelevanceScore(0, 0, 1, 1, 1, 1), RelevanceScore.Of([]));

    [Fact]
    public void QueryWithNothingToFind_IsSatisfiedByDoubtfulOfficesOnly()
    {
        Assert.True(Outcome(Nothing, rank: null, [new(_offices[0], IsWeak: true)]).IsSatisfied);
        Assert.False(Outcome(Nothing, rank: null, [new(_offices[0], IsWeak: true), new(_offices[0], IsWeak: false)]).IsSatisfied);
    }

    [Fact]
    public void Coverage_IsTheShareOfTheRegionsAmongTheFirstFive()
    {
        var here = _offices[0];
        var elsewhere = _offices.First(office => office.Region != here.Region);
        string[] regions = [here.Region!.Region.Names.Kk, elsewhere.Region!.Region.Names.Kk];
        RankedOffice[] answer = [.. Enumerable.Repeat(new RankedOffice(here, IsWeak: false), 5), new(elsewhere, IsWeak: false)];

        Assert.Equal(0.5, Outcome(Something with { CoverRegions = regions }, rank: 1, answer).Coverage);
        Assert.Null(Outcome(Something, rank: 1, answer).Coverage);
    }

    [Fact]
    public void MissedQueries_ShowThoseHeldBackOnlyWhenAsked()
    {
        var missed = Outcome(Something, rank: 2, [new(_offices[0], IsWeak: true)]);
        QueryOutcome[] outcomes = [missed, missed with { Query = missed.Query with { Id = "held", IsHeld = true } }, Found(1)];

        Assert.Equal([$"id\tclass\ttyped\tNone\t{_offices[0].Office.Slug}?"], MissedQueries.Of(outcomes, withHeld: false));
        Assert.Equal(2, MissedQueries.Of(outcomes, withHeld: true).Count());
    }

    [Fact]
    public void Table_HasARowForEachGroupAndOneForAll()
    {
        var table = RelevanceTable.Of("class", [Found(1), Found(2)], outcome => outcome.Query.Class);

        Assert.Equal(
            [
                "| class | tuned | satisfied | sure | @1 | @3 | MRR | held | satisfied | sure | @1 | @3 | MRR |",
                "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
                "| class | 2 | 1.000 | 1.000 | 0.500 | 1.000 | 0.750 | 0 |  |  |  |  |  |",
                "| all | 2 | 1.000 | 1.000 | 0.500 | 1.000 | 0.750 | 0 |  |  |  |  |  |",
            ],
            table.TrimEnd().ReplaceLineEndings("\n").Split('\n'));
    }

    private QueryOutcome Found(int? rank, bool isWeak = false) =>
        Outcome(Something, rank, [.. Enumerable.Repeat(new RankedOffice(_offices[0], isWeak), 4)], top: 3);

    private static QueryOutcome Outcome(OfficeExpectation expected, int? rank, RankedOffice[] offices, int top = 1) => new(
        new RelevanceQuery { Id = "id", Text = "typed", Language = "ru", Class = "class", Top = top, Expected = expected },
        new EngineAnswer(offices, "None"),
        rank);
}
