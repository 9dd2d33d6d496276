using DirectoryApi.Search.Tests.Relevance.Queries;

namespace DirectoryApi.Search.Tests.Relevance;

public sealed class RelevanceQueryTests(RelevanceDirectory directory)
{
    private const int LeastOfAClass = 12;
    private const int LeastNegatives = 20;

    private static readonly IReadOnlyList<RelevanceQuery> Own = RelevanceQueryFile.Own;

    private static readonly IReadOnlyList<RelevanceQuery> All = [.. Own, .. RelevanceQueryFile.Examples];

    [Fact]
    public void Ids_AreUnique() => Assert.Equal(All.Count, All.DistinctBy(query => query.Id).Count());

    [Fact]
    public void OwnQueries_AreNoneOfTheExamples() => Assert.Empty(
        Own.Select(query => query.Text).Intersect(RelevanceQueryFile.Examples.Select(query => query.Text), StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void WhatIsHeldBack_IsDecidedByTheIdAlone() => Assert.All(Own, query => Assert.Equal(RelevanceQueryFile.IsHeld(query.Id), query.IsHeld));

    [Fact]
    public void WhatIsHeldBack_IsAThirdToAHalf() => Assert.InRange(Own.Count(query => query.IsHeld) / (double)Own.Count, 0.3, 0.5);

    [Fact]
    public void EveryClass_HasEnoughQueries()
    {
        Assert.All(Own.GroupBy(query => query.Class), group => Assert.True(group.Count() >= LeastOfAClass, $"{group.Key} has {group.Count()}."));
        Assert.True(Own.Count(query => query.Expected.IsNone) >= LeastNegatives);
    }

    [Fact]
    public async Task EveryExpectation_FitsSomeOffice()
    {
        var offices = (await directory.ImportedAsync()).Published.Snapshot.Offices;

        var unfit = All.Where(query => !query.Expected.IsNone && !offices.Any(office => directory.Judge.Fits(query.Expected, office)));

        Assert.Empty(unfit.Select(query => $"{query.Id} {query.Text}"));
    }
}
