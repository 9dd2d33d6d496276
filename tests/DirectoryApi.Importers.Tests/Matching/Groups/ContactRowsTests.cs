using DirectoryApi.Domain.Offices;
using static DirectoryApi.Importers.Tests.Matching.SmallDecree;

namespace DirectoryApi.Importers.Tests.Matching.Groups;

public class ContactRowsTests
{
    private const string Akkol = "Отдел внутренних дел Аккольского района";

    [Fact]
    public void Match_AnOfficialWhomADecisionKeepsFromAnOffice_IsNotAttachedToIt()
    {
        var decree = Of("a", 2008, Row("1", Akkol), Official("1", Akkol));
        Assert.Single(Match(decree).Offices);
        var matched = Match(null, "different\ta/1/1/1\ta/1/9/1\tanother body", decree);
        Assert.Equal(2, matched.Offices.Count);
    }

    [Fact]
    public void Match_TwoOfficialsWhomADecisionJoins_AreOfOneOffice()
    {
        var decree = Of("a", 2008, Official("1", Akkol), Official("2", "Отдел внутренних дел города Кокшетау"));
        Assert.Equal(2, Match(decree).Offices.Count);
        Assert.Single(Match(null, "same\ta/1/9/2\ta/1/9/1\tone body", decree).Offices);
    }

    [Fact]
    public void Match_OfficialsOfAnUnknownRegion_AreAttachedByNameOnly()
    {
        var decree = Of(
            "a",
            2008,
            Row("1", "Департамент внутренних дел") with { Region = null },
            Official("1", "Департамент внутренних дел на транспорте") with { Region = null },
            Official("2", "Департамент внутренних дел") with { Region = null });
        var matched = Match(decree);
        Assert.Equal(2, matched.Offices.Count);
        Assert.Equal(matched.OfRow("a/1/1/1").Key, matched.OfRow("a/1/9/2").Key);
    }

    [Fact]
    public void Match_AnOfficialWhoseBodyMayBeEitherOfTwo_IsToldOf()
    {
        var decree = Of("a", 2008, Row("1/1", Akkol, "аул 1", "29-11-11"), Row("1/2", Akkol, "аул 2", "29-22-22"), Official("1", Akkol));
        var matched = Match(decree);
        Assert.Equal(matched.OfRow("a/1/1/1/1").Key, matched.OfRow("a/1/9/1").Key);
        Assert.Contains(matched.Doubts, doubt => doubt is { IsJoined: true, Right.Annex: "9" } && doubt.Reason.EndsWith("may as well be a/1/1/1/2", StringComparison.Ordinal));
    }

    [Fact]
    public void Match_TheNameOfABureauInAnotherLanguage_IsNotTakenFromItsOfficials()
    {
        var row = Row("1", "Департамент внутренних дел Акмолинской области") with { Kind = OfficeKind.AddressBureau };
        var official = Official("1", "Ақмола облысының мекенжай бюросы") with { Kind = OfficeKind.AddressBureau, Language = Domain.Languages.Language.Kk, Region = "Ақмола облысы" };
        var office = Assert.Single(Match(Of("a", 2008, row), Of("b", 2009, official)).Offices);
        Assert.Equal(row.Name!.Value, office.Names.Single(name => name.Language == Domain.Languages.Language.Ru).Text);
    }
}
