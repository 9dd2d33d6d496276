using DirectoryApi.Domain.Offices;
using DirectoryApi.Search.Ranking;
using DirectoryApi.Search.Understanding;
using static DirectoryApi.Search.Tests.Ranking.RankingDirectory;

namespace DirectoryApi.Search.Tests.Ranking;

/// <summary>What is given up, and in which order, where no office meets all of a query.</summary>
public sealed class RelaxationTests
{
    private const OfficeKind Centre = OfficeKind.PublicServiceCentre;
    private const OfficeKind Police = OfficeKind.InternalAffairs;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void AWordThatNobodyHas_IsLeftOut_AndThatIsSaid()
    {
        var snapshot = Snapshot(Office("a", Centre, OfficeLevel.City, "ekibastuz"), Office("b", Police, OfficeLevel.City, "ekibastuz"));

        var result = Search(snapshot, Parts.Reading(Parts.Kind(Centre), Parts.Settlement(snapshot, "ekibastuz"), Parts.Word("Ташкент")));

        Assert.Equal(["a"], result.Page(0, 10, Token).Keys());
        Assert.Equal(SearchRelaxation.SomeTerms, result.Relaxation);
        Assert.False(result.IsWeak);
    }

    [Fact]
    public void AKindWithAWordThatNobodyHas_IsWeak()
    {
        var snapshot = Snapshot(Office("a", Centre, OfficeLevel.City, "ekibastuz"));

        var result = Search(snapshot, Parts.Reading(Parts.Kind(Centre), Parts.Word("Ташкент")));

        Assert.Equal(SearchRelaxation.SomeTerms, result.Relaxation);
        Assert.True(result.IsWeak);
    }

    [Fact]
    public void WordsThatNobodyHas_FindNothing()
    {
        var snapshot = Snapshot(Office("a", Centre, OfficeLevel.City, "ekibastuz"));

        var result = Search(snapshot, Parts.Reading(Parts.Word("Ташкент"), Parts.Word("Самарканд")));

        Assert.Empty(result.Page(0, 10, Token));
        Assert.Empty(result.Offices);
        Assert.True(result.IsWeak);
        Assert.NotNull(result.Reading);
    }

    [Fact]
    public void AKindOutweighsAPlaceWithoutOne_NearestFirst()
    {
        var snapshot = Snapshot(
            Office("a", Police, OfficeLevel.District, "akkol"),
            Office("b", Centre, OfficeLevel.City, "kokshetau"),
            Office("c", Centre, OfficeLevel.City, "almaty"),
            Office("d", Centre, OfficeLevel.City, "ekibastuz"));
        var reading = Parts.Reading(Parts.Kind(Centre), Parts.Settlement(snapshot, "akkol"));

        var inRegion = Search(snapshot, reading).Page(0, 10, Token);
        var elsewhere = Search(snapshot, Parts.Reading(Parts.Kind(Centre), Parts.Settlement(snapshot, "pavlodar"))).Page(0, 10, Token);
        var nowhereInRegion = Rank(Snapshot(snapshot.Offices.Where(office => office.Office.Key != "b").Select(office => office.Office)), reading);

        Assert.Equal(["b"], inRegion.Keys());
        Assert.Contains(inRegion[0].Signals!, signal => signal.Name == RankingSignals.NearestPlace.Name && signal.Reason.Contains("km from akkol", StringComparison.Ordinal));
        Assert.Equal(["d"], elsewhere.Keys());
        Assert.Equal(["d", "c"], nowhereInRegion.Keys());
    }

    [Fact]
    public void APlaceWithoutAnyOffice_HasThoseOfItsRegion()
    {
        var snapshot = Snapshot(Office("a", Centre, OfficeLevel.City, "ekibastuz"), Office("b", Centre, OfficeLevel.City, "almaty"));

        var result = Search(snapshot, Parts.Reading(Parts.Settlement(snapshot, "pavlodar")));

        Assert.Equal(["a"], result.Page(0, 10, Token).Keys());
        Assert.Equal(SearchRelaxation.SomeTerms, result.Relaxation);
    }

    [Fact]
    public void PlacesThatDoNotMeet_MayBeStreets()
    {
        var snapshot = Snapshot(
            Office("a", Centre, OfficeLevel.City, "ekibastuz").At("улица Акколь"), Office("b", Centre, OfficeLevel.City, "ekibastuz").At("улица Мира"),
            Office("c", Centre, OfficeLevel.City, "akkol"));
        var akkol = Parts.Settlement(snapshot, "akkol") with { Words = [Parts.Word("Акколь")] };

        var result = Search(snapshot, Parts.Reading(akkol, Parts.Settlement(snapshot, "ekibastuz")));

        Assert.Equal(["a"], result.Page(0, 10, Token).Keys());
    }

    [Fact]
    public void ACorrectionThatExplainsAWord_WinsOverLeavingItOut()
    {
        var snapshot = Snapshot(Office("a", Centre, OfficeLevel.City, "ekibastuz"), Office("b", Centre, OfficeLevel.City, "akkol"));
        using var engine = Engine(
            snapshot,
            Parts.Reading(Parts.Kind(Centre), Parts.Word("Экибастус")),
            Parts.Corrected(QueryCorrection.Typos, Parts.Kind(Centre), Parts.Settlement(snapshot, "ekibastuz")));

        var result = engine.Search(new SearchRequest("given"), Token);

        Assert.Equal(["a"], result.Page(0, 10, Token).Keys());
        Assert.Equal(SearchRelaxation.Typos, result.Relaxation);
        Assert.Equal("corrected", result.DidYouMean);
        Assert.False(result.IsWeak);
    }

    [Fact]
    public void ACorrection_IsNotLookedAt_WhereTheQueryAsTypedIsMet()
    {
        var snapshot = Snapshot(Office("a", Centre, OfficeLevel.City, "ekibastuz", "Текели"));
        var reading = Parts.Reading(Parts.Word("Текели"));
        using var engine = Engine(snapshot, reading, Parts.Corrected(QueryCorrection.Layout, Parts.Kind(Centre)));

        var result = engine.Search(new SearchRequest("given"), Token);

        Assert.Same(reading, result.Reading);
        Assert.Equal(SearchRelaxation.None, result.Relaxation);
        Assert.Null(result.DidYouMean);
    }

    [Fact]
    public void ACorrection_ThatFindsNothing_IsNotOffered()
    {
        var snapshot = Snapshot(Office("a", Centre, OfficeLevel.City, "ekibastuz"));
        using var engine = Engine(snapshot, Parts.Reading(Parts.Word("ывапр")), Parts.Corrected(QueryCorrection.Layout, Parts.Word("dsfgh")));

        var result = engine.Search(new SearchRequest("given"), Token);

        Assert.Empty(result.Offices);
        Assert.Null(result.DidYouMean);
    }

    [Fact]
    public void AReadingOfIntentsOnly_FindsNothing()
    {
        var snapshot = Snapshot(Office("a", Centre, OfficeLevel.City, "ekibastuz"));

        Assert.Empty(Search(snapshot, Parts.Reading(new IntentPart(0, 1, QueryIntent.None))).Offices);
        Assert.Empty(Search(snapshot, Parts.Reading()).Offices);
    }

    [Fact]
    public void WordsThatStandNearlyEverywhere_AreNeededOnlyByThemselves()
    {
        var snapshot = Snapshot(
            [.. Enumerable.Range(0, 200).Select(number => Office($"a{number:000}", Centre, OfficeLevel.City, "ekibastuz", $"Отдел {number}")),
            Office("b", Centre, OfficeLevel.City, "ekibastuz", "Бюро")]);

        Assert.Equal(["b"], Search(snapshot, Parts.Reading(Parts.Word("отдел"), Parts.Word("бюро"))).Page(0, 10, Token).Keys());
        Assert.Equal(200, Search(snapshot, Parts.Reading(Parts.Word("отдел"))).Offices.Count);
    }

    private static SearchResult Search(Store.Snapshots.DirectorySnapshot snapshot, QueryReading reading)
    {
        using var engine = Engine(snapshot, reading);
        return engine.Search(new SearchRequest("given") { Explain = true }, Token);
    }
}
