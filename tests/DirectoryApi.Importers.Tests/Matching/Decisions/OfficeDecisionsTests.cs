using DirectoryApi.Importers.Matching.Decisions;

namespace DirectoryApi.Importers.Tests.Matching.Decisions;

public class OfficeDecisionsTests
{
    [Fact]
    public void Read_TheTableOfTheRepository_NamesRowsThatAreThere()
    {
        Assert.NotEmpty(MatchedData.Decisions.All);
        Assert.DoesNotContain(MatchedData.All.Warnings, warning => warning.Code == "decision.row-missing");
    }

    [Fact]
    public void Parse_PassesOverExplanationsAndTheHead()
    {
        var decision = Assert.Single(OfficeDecisions.Parse("d.tsv", ["# a word", "verdict\tleft\tright\tnote", "", "different\ta/1/2/3\tb-kk/2/1/4/5\t why "]).All);
        Assert.Equal((OfficeVerdict.Different, "a/1/2/3", "b-kk/2/1/4/5", "why", 4), (decision.Verdict, decision.Left.ToString(), decision.Right.ToString(), decision.Note, decision.Line));
    }

    [Theory]
    [InlineData("same\ta/1/2/3", "d.tsv: line 1 has 2 cells and not 4 (verdict, left, right, note, with tabs between).")]
    [InlineData("maybe\ta/1/2/3\tb/1/2/3\tnote", "d.tsv: line 1 begins with «maybe»; the verdict is same or different.")]
    [InlineData("same\ta/x/2/3\tb/1/2/3\tnote", "d.tsv: line 1 names the row «a/x/2/3»; a row is written document/standard/annex/row, as p1200000363-ru/1/2/3/7.")]
    [InlineData("same\ta/1/2/3\ta/1/2/3\tnote", "d.tsv: line 1 names the row a/1/2/3 twice; a decision is on two rows.")]
    public void Parse_AWrongLine_IsToldWithItsNumber(string line, string message) =>
        Assert.Equal(message, Assert.Throws<ImportException>(() => OfficeDecisions.Parse("d.tsv", [line])).Message);

    [Fact]
    public void Match_ADecisionOnARowThatIsNotThere_IsToldInAWarning()
    {
        var decisions = OfficeDecisions.Parse("d.tsv", ["same\tp1200000363-ru/1/2/999\tp9/1/2/3\tnote"]);
        var matched = new Importers.Matching.OfficeMatcher(TestData.Gazetteer, decisions).Match([TestData.Russian], cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(("d.tsv", 1), matched.Warnings.Where(warning => warning.Code == "decision.row-missing").Select(warning => (warning.File, warning.Span.Line)).Single());
    }

    [Fact]
    public void Match_WhatADecisionPartsOrGivesToAnOffice_Stands()
    {
        var decisions = OfficeDecisions.Parse("d.tsv",
        [
            "different\tp1000001091-kk/1/1/2/3\tp1200000363-ru/2/2/2/3\tfor a test",
            "same\tp1000001092-kk/1/9/3\tp1000001092-kk/1/1/4\tfor a test",
        ]);
        var matched = new Importers.Matching.OfficeMatcher(TestData.Gazetteer, decisions).Match([.. TestData.Stems.Select(TestData.Decree)], cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(2, matched.Offices.Count(office => office.DistrictSlug == "akmola/akkol" && office.Kind == Domain.Offices.OfficeKind.InternalAffairs));
        Assert.Contains(matched.Offices.Single(office => office.Slug == "almaty-region-address-bureau").Witnesses, witness => witness.Row.Annex == "9" && witness.Row.Row == "3" && witness.Reason == "decided by a maintainer: for a test");
    }
}
