using static DirectoryApi.Importers.Tests.Matching.SmallDecree;

namespace DirectoryApi.Importers.Tests.Matching.Candidates;

public class CandidateReaderTests
{
    private const string Akkol = "Отдел внутренних дел Аккольского района";
    private const string Kokshetau = "Отдел внутренних дел города Кокшетау";

    [Fact]
    public void Match_NamesakesWhosePhonesHoldNoFigure_AreNotCopies() =>
        Assert.Equal(2, Match(Of("a", 2008, Row("1", Akkol, phone: "нет"), Row("1", Kokshetau, phone: "нет").In(2))).Offices.Count);

    [Fact]
    public void Match_CopiesThatAnotherStandardNumbersOtherwise_AreOneOffice()
    {
        var matched = Match(Of("a", 2008, Row("1", Akkol), Row("2", Kokshetau), Row("1", Kokshetau).In(2)));
        Assert.Equal(2, matched.Offices.Count);
        Assert.Contains(matched.OfRow("a/2/1/1").Witnesses, witness => witness.Reason == "the same body in row 1 of standard 2 of the decree");
    }

    [Fact]
    public void Match_TwoRowsOfOneNameInOneAnnex_AreTwoThoughAnotherAnnexListsThemToo()
    {
        var matched = Match(Of("a", 2008, Row("1", Akkol, "аул 1"), Row("2", Akkol, "аул 2"), Row("5", Akkol, "аул 1").In(1, "2"), Row("6", Akkol, "аул 2").In(1, "2")));
        Assert.Equal(2, matched.Offices.Count);
        Assert.Equal(matched.OfRow("a/1/1/2").Key, matched.OfRow("a/1/2/6").Key);
    }

    [Fact]
    public void Match_BodiesOfOneNameInUnknownRegions_AreNotJoinedAcrossAnnexes() =>
        Assert.Equal(2, Match(Of("a", 2008, Row("1", Akkol, "аул 1") with { Region = null }, Row("5", Akkol, "аул 7").In(1, "2") with { Region = null })).Offices.Count);

    [Fact]
    public void Match_ABodyInTwoAnnexes_MeetsOthersByThePhonesOfBoth()
    {
        var first = Of("a", 2008, Row("1/1", "Пункт", phone: "29-11-11"), Row("5/1", "Пункт", phone: "29-22-22").In(1, "2"));
        Assert.Single(Match(first, Of("b", 2009, Row("9/1", "Иной", phone: "29-22-22"))).Offices);
    }
}
