using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Ranking;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Store.Tests.Samples;
using static DirectoryApi.Search.Tests.Ranking.RankingDirectory;

namespace DirectoryApi.Search.Tests.Ranking;

/// <summary>Each signal decides between two offices that are alike in all else.</summary>
public sealed class RankingSignalTests
{
    private const OfficeKind Centre = OfficeKind.PublicServiceCentre;
    private const OfficeKind Police = OfficeKind.InternalAffairs;

    [Fact]
    public void Kind_AnotherThatIsMeantInTheSecondPlace_ComesLater()
    {
        var snapshot = Snapshot(Office("a-police", Police, OfficeLevel.City, "akkol"), Office("b-centre", Centre, OfficeLevel.City, "akkol"));

        var hits = Rank(snapshot, Parts.Reading(Parts.Kinds(Centre, Police), Parts.Settlement(snapshot, "akkol")));

        Assert.Equal(["b-centre", "a-police"], hits.Keys());
        AssertSignal(hits[0], RankingSignals.Kind);
    }

    [Theory]
    [InlineData(OfficeLevel.Region, "region city district")]
    [InlineData(OfficeLevel.District, "district region city")]
    [InlineData(null, "city region district")]
    public void Level_ThatTheWordsForTheKindSpeakOf_ComesFirst_ElseTheCitysInACity(OfficeLevel? level, string expected)
    {
        var snapshot = Snapshot(
            Office("region", Police, OfficeLevel.Region, "kokshetau"),
            Office("city", Police, OfficeLevel.City, "kokshetau"),
            Office("district", Police, OfficeLevel.District, "kokshetau"));

        var hits = Rank(snapshot, Parts.Reading(Parts.Kind(Police, level), Parts.Settlement(snapshot, "kokshetau")));

        Assert.Equal(expected.Split(' '), hits.Keys());
        AssertSignal(hits[0], RankingSignals.Level);
    }

    [Fact]
    public void Level_OfTheRegion_ComesFirstWhereARegionIsNamed()
    {
        var snapshot = Snapshot(Office("a", Police, OfficeLevel.District, "akkol"), Office("b", Police, OfficeLevel.Region, "kokshetau"));

        var hits = Rank(snapshot, Parts.Reading(Parts.Kind(Police), Parts.Region(snapshot, "akmola")));

        Assert.Equal(["b", "a"], hits.Keys());
        AssertSignal(hits[1], RankingSignals.Region);
    }

    [Fact]
    public void StatedLevel_IsNeeded()
    {
        var snapshot = Snapshot(Office("a", Police, OfficeLevel.City, "kokshetau"), Office("b", Police, OfficeLevel.Region, "kokshetau"));

        var hits = Rank(snapshot, Parts.Reading(new LevelPart(0, 1, OfficeLevel.Region), Parts.Kind(Police)));

        Assert.Equal(["b"], hits.Keys());
        AssertSignal(hits[0], RankingSignals.StatedLevel);
    }

    [Fact]
    public void Place_LaterSensesOfAName_ComeLater()
    {
        var snapshot = Snapshot(Office("a", Police, OfficeLevel.District, "akkol"), Office("b", Police, OfficeLevel.District, "ekibastuz"));
        PlaceSense SenseOf(string slug) => new(null, null, snapshot.SettlementBySlug(slug), PlaceNameMatch.Name, IsStated: false);

        var hits = Rank(snapshot, Parts.Reading(Parts.Place(["x"], SenseOf("ekibastuz"), SenseOf("akkol"))));

        Assert.Equal(["b", "a"], hits.Keys());
        AssertSignal(hits[1], RankingSignals.Settlement);
    }

    [Fact]
    public void Place_OfADistrictsOfficeWithoutASettlement_IsTheCentreOfTheDistrict()
    {
        var snapshot = Snapshot(
            Office("a", Police, OfficeLevel.District, "akkol") with { SettlementSlug = null }, Office("b", Police, OfficeLevel.District, "akkol"));

        var hits = Rank(snapshot, Parts.Reading(Parts.Settlement(snapshot, "akkol")));

        Assert.Equal(["b", "a"], hits.Keys());
        Assert.Equal(["b", "a"], Rank(snapshot, Parts.Reading(Parts.District(snapshot, "akmola/akkol"))).Keys().OrderDescending());
    }

    [Fact]
    public void UnitNumber_IsThatOfTheName_NotAnyFigureOfIt()
    {
        var snapshot = Snapshot(
            Office("a", Centre, OfficeLevel.City, "ekibastuz", "ЦОН № 12 в доме 2"), Office("b", Centre, OfficeLevel.City, "ekibastuz", "ЦОН № 2"));

        var hits = Rank(snapshot, Parts.Reading(Parts.Kind(Centre), new UnitNumberPart(0, 1, "2")));

        Assert.Equal(["b", "a"], hits.Keys());
        AssertSignal(hits[0], RankingSignals.UnitNumber);
    }

    [Fact]
    public void ANumberBesideAKindAndAPlace_MayBeAUnits()
    {
        var snapshot = Snapshot(
            Office("a", Centre, OfficeLevel.City, "ekibastuz", "ЦОН № 1"), Office("b", Centre, OfficeLevel.City, "ekibastuz", "ЦОН № 2"));

        var hits = Rank(snapshot, Parts.Reading(Parts.Kind(Centre), Parts.Settlement(snapshot, "ekibastuz"), new BuildingPart(0, 1, "2")));

        Assert.Equal(["b"], hits.Keys());
        AssertSignal(hits[0], RankingSignals.UnitNumber);
    }

    [Fact]
    public void StreetAndHouse_ComeBeforeEitherAlone()
    {
        var snapshot = Snapshot(
            Office("a", Centre, OfficeLevel.City, "akkol").At("улица Мира", "57а"),
            Office("b", Centre, OfficeLevel.City, "akkol").At("улица Абая", "57"),
            Office("c", Centre, OfficeLevel.City, "akkol").At("улица Абая", "57 «а»"),
            Office("d", Centre, OfficeLevel.City, "akkol").At("улица Абая", "3"));

        var hits = Rank(snapshot, Parts.Reading(Parts.Street("Абая"), new BuildingPart(0, 1, "57а")));

        Assert.Equal(["c", "b"], hits.Keys());
        AssertSignal(hits[0], RankingSignals.Street);
        AssertSignal(hits[0], RankingSignals.House);
        AssertSignal(hits[0], RankingSignals.StreetAndHouse);
        Assert.DoesNotContain(hits[1].Signals!, signal => signal.Name == RankingSignals.StreetAndHouse.Name);
    }

    [Fact]
    public void House_WithAWordBesideIt_TakesTheWordForTheStreet()
    {
        var snapshot = Snapshot(
            Office("a", Centre, OfficeLevel.City, "akkol", "Ерубаев").At("улица Мира", "9"), Office("b", Centre, OfficeLevel.City, "akkol").At("Ерубаев көшесі", "9"));

        var hits = Rank(snapshot, Parts.Reading(Parts.Word("Ерубаева"), new BuildingPart(0, 1, "9")));

        Assert.Equal(["b", "a"], hits.Keys());
        AssertSignal(hits[0], RankingSignals.StreetAndHouse);
    }

    [Fact]
    public void PlaceInText_ANameWithAHouseBesideIt_IsAStreetToo()
    {
        var snapshot = Snapshot(
            Office("a", Centre, OfficeLevel.City, "akkol").At("улица Мира", "3"),
            Office("b", Centre, OfficeLevel.City, "ekibastuz").At("улица Акколь", "12"));

        var hits = Rank(snapshot, Parts.Reading(Parts.Place(["Акколь"], Parts.Settlement(snapshot, "akkol").Senses[0]), new BuildingPart(0, 1, "12")));

        Assert.Equal(["b"], hits.Keys());
        AssertSignal(hits[0], RankingSignals.PlaceInText);
    }

    [Fact]
    public void Phone_IsFoundByItsEnd_AndALocalOneByTheEndOfTheQuery()
    {
        var snapshot = Snapshot(
            Office("a", Centre, OfficeLevel.City, "akkol").Phone("8 (7162) 40-10-76", "+77162401076"), Office("b", Centre, OfficeLevel.City, "akkol").Phone("2-13-02"));

        Assert.Equal(["a"], Rank(snapshot, Parts.Reading(new PhonePart(0, 1, "401076"))).Keys());
        Assert.Equal(["b"], Rank(snapshot, Parts.Reading(new PhonePart(0, 1, "7163821302"))).Keys());
        Assert.Empty(Rank(snapshot, Parts.Reading(new PhonePart(0, 1, "716240"))));
    }

    [Fact]
    public void PostalCodeAndOnlineAddress_AreFound()
    {
        var snapshot = Snapshot(
            Office("a", Centre, OfficeLevel.City, "akkol") with { Addresses = [SampleDrafts.Small.Offices[0].Addresses[0]], Websites = ["http://www.akkol.kz/"], Emails = ["info@akkol.kz"] },
            Office("b", Centre, OfficeLevel.City, "akkol"));

        Assert.Equal(["a"], Rank(snapshot, Parts.Reading(new PostalCodePart(0, 1, "020000"))).Keys());
        Assert.Equal(["a"], Rank(snapshot, Parts.Reading(new OnlineAddressPart(0, 1, "akkol.kz"))).Keys());
        Assert.Equal(["a"], Rank(snapshot, Parts.Reading(new OnlineAddressPart(0, 1, "info@akkol.kz"))).Keys());
        Assert.Empty(Rank(snapshot, Parts.Reading(new OnlineAddressPart(0, 1, "akkol"))));
    }

    [Fact]
    public void Service_GivenByAnOfficeOfItsKind_ComesBeforeOneThatOnlyIsOfTheKind()
    {
        var snapshot = Snapshot(
            Office("a", Centre, OfficeLevel.City, "akkol"),
            Office("b", Centre, OfficeLevel.City, "akkol") with { ServiceSlugs = [SampleDrafts.WeaponsService] },
            Office("c", Police, OfficeLevel.City, "akkol") with { ServiceSlugs = [SampleDrafts.WeaponsService] },
            Office("d", Police, OfficeLevel.City, "akkol"));

        var hits = Rank(snapshot, Parts.Reading(new ServicePart(0, 1, [SampleDrafts.WeaponsService], [new KindSense(Centre, null, IsSecondary: false)])));

        Assert.Equal(["b", "a", "c"], hits.Keys());
        AssertSignal(hits[0], RankingSignals.Service);
        Assert.Equal(["b", "c"], Rank(snapshot, Parts.Reading(new ServicePart(0, 1, [SampleDrafts.WeaponsService], []))).Keys());
    }

    [Fact]
    public void Word_InANameComesBeforeAStreet_AndThatBeforeAnotherSpelling()
    {
        var snapshot = Snapshot(
            Office("a", Centre, OfficeLevel.City, "akkol", "Джамбул"),
            Office("b", Centre, OfficeLevel.City, "akkol").At("улица Жамбул"),
            Office("c", Centre, OfficeLevel.City, "akkol", "Центр Жамбул"),
            Office("d", Centre, OfficeLevel.City, "akkol", "Жамбул"));

        var hits = Rank(snapshot, Parts.Reading(Parts.Word("Жамбул")));

        Assert.Equal(["d", "c", "b", "a"], hits.Keys());
        AssertSignal(hits[0], RankingSignals.FirstWord);
        AssertSignal(hits[1], RankingSignals.WholeName);
        Assert.True(hits[3].Score < RankingSignals.WeakBelow);
    }

    [Fact]
    public void Word_ThatIsNotFinished_IsTheBeginningOfOne()
    {
        var snapshot = Snapshot(Office("a", Centre, OfficeLevel.City, "akkol", "Библиотека"), Office("b", Centre, OfficeLevel.City, "akkol", "Вокзал"));

        Assert.Equal(["a"], Rank(snapshot, Parts.Reading(Parts.Word("библ", isPrefix: true))).Keys());
        Assert.Empty(Rank(snapshot, Parts.Reading(Parts.Word("библ"))));
        Assert.Empty(Rank(snapshot, Parts.Reading(Parts.Word("блиотека", isPrefix: true))));
    }

    [Fact]
    public void Distance_TheNearestComesFirstAmongThoseThatFitEqually()
    {
        var snapshot = Snapshot(
            Office("a", Centre, OfficeLevel.City, "almaty"), Office("b", Centre, OfficeLevel.City, "ekibastuz"), Office("c", Centre, OfficeLevel.City, "pavlodar"));

        var hits = Rank(snapshot, Parts.Reading(Parts.Kind(Centre)), new Coordinates(52.2, 76.9));

        Assert.Equal(["c", "b", "a"], hits.Keys());
        AssertSignal(hits[0], RankingSignals.Distance);
        Assert.InRange(hits[0].DistanceKilometres!.Value, 5, 20);
        Assert.InRange(hits[2].DistanceKilometres!.Value, 900, 1100);
    }

    [Fact]
    public void OpenOnDay_CountsOnlyWhereTheHoursAreKnown()
    {
        var snapshot = Snapshot(
            Office("a", Centre, OfficeLevel.City, "akkol"),
            Office("b", Centre, OfficeLevel.City, "akkol").Open(Weekday.Monday),
            Office("c", Centre, OfficeLevel.City, "akkol").Open(Weekday.Saturday));

        var hits = Rank(snapshot, Parts.Reading(Parts.Kind(Centre), new IntentPart(0, 1, QueryIntent.OpenOnSaturday)));

        Assert.Equal(["c", "a", "b"], hits.Keys());
        AssertSignal(hits[0], RankingSignals.OpenOnDay);
    }

    [Fact]
    public void NewerSource_ComesFirst()
    {
        var old = Office("a", Centre, OfficeLevel.City, "akkol");
        var snapshot = Snapshot(old, old with { Key = "b", Slug = "b", AsOf = old.AsOf.AddYears(1), Names = [.. old.Names] });

        Assert.Equal(["b", "a"], Rank(snapshot, Parts.Reading(Parts.Kind(Centre))).Keys());
    }

    [Fact]
    public void Ties_AreBrokenByLevel_ThenByName()
    {
        var snapshot = Snapshot(
            Office("a", Centre, OfficeLevel.Local, "akkol"), Office("b", Centre, OfficeLevel.City, "akkol", "Б"),
            Office("c", Centre, OfficeLevel.City, "akkol", "А"), Office("d", Centre, OfficeLevel.Region, "akkol"));

        Assert.Equal(["d", "c", "b", "a"], Rank(snapshot, Parts.Reading(Parts.Kind(Centre))).Keys());
    }

    [Fact]
    public void Correction_CostsAShareOfTheScore()
    {
        var snapshot = Snapshot(Office("a", Centre, OfficeLevel.City, "akkol"));

        var typed = Rank(snapshot, Parts.Reading(Parts.Kind(Centre)))[0];
        var corrected = Rank(snapshot, Parts.Corrected(QueryCorrection.Typos, Parts.Kind(Centre)))[0];

        Assert.Equal(typed.Score * (1 - RankingSignals.Correction.Weight), corrected.Score, 9);
        AssertSignal(corrected, RankingSignals.Correction);
    }

    [Fact]
    public void Signals_HaveNamesOfTheirOwnAndMeanings()
    {
        Assert.Equal(RankingSignals.All.Count, RankingSignals.All.Select(signal => signal.Name).Distinct().Count());
        Assert.All(RankingSignals.All, signal => Assert.True(signal.Weight > 0 && signal.Meaning.EndsWith('.')));
    }

    private static void AssertSignal(SearchHit hit, RankingSignal signal) =>
        Assert.Contains(hit.Signals!, value => value.Name == signal.Name && value.Value != 0);
}
