using static DirectoryApi.Importers.Tests.Matching.SmallDecree;

namespace DirectoryApi.Importers.Tests.Matching.Groups;

public class OfficeGroupsTests
{
    private const string Akkol = "Отдел внутренних дел Аккольского района";
    private const string Kokshetau = "Отдел внутренних дел города Кокшетау";

    [Theory]
    [InlineData("same\ta/1/1/1\tb/1/1/1\tx\nsame\tb/1/1/1\tc/1/1/1\ty\ndifferent\ta/1/1/1\tc/1/1/1\tz", 1, 3)]
    [InlineData("different\ta/1/1/1\tc/1/1/1\tz\nsame\ta/1/1/1\tb/1/1/1\tx\nsame\tb/1/1/1\tc/1/1/1\ty", 2, 3)]
    public void Match_OfDecisionsThatContradictEachOther_TheFirstStand(string decisions, int offices, int line)
    {
        var matched = Match(null, decisions, Of("a", 2008, Row("1", Akkol)), Of("b", 2009, Row("1", Kokshetau)), Of("c", 2010, Row("1", "Отдел внутренних дел Аршалынского района")));
        Assert.Equal(offices, matched.Offices.Count);
        Assert.Equal(line, Assert.Single(matched.Warnings, warning => warning.Code == "decision.contradicted").Span.Line);
    }

    [Fact]
    public void Match_WhatWasPartedByADecision_IsNotJoinedByAThird()
    {
        var matched = Match(null, "different\ta/1/1/1\tc/1/1/1\tz", Of("a", 2008, Row("1", Akkol)), Of("b", 2009, Row("1", Akkol)), Of("c", 2010, Row("1", Akkol)));
        Assert.NotEqual(matched.OfRow("a/1/1/1").Key, matched.OfRow("c/1/1/1").Key);
        Assert.Equal(2, matched.Offices.Count);
    }

    [Fact]
    public void Match_CopiesThatADecisionParts_AreTwoOffices()
    {
        var decree = Of("a", 2008, Row("1", Akkol), Row("1", Akkol).In(2), Row("1", Akkol).In(3));
        Assert.Single(Match(decree).Offices);
        var matched = Match(null, "different\ta/1/1/1\ta/2/1/1\tz", decree);
        Assert.Equal(2, matched.Offices.Count);
        Assert.NotEqual(matched.OfRow("a/1/1/1").Key, matched.OfRow("a/2/1/1").Key);
    }

    [Fact]
    public void Match_TwoRowsOfOneDecreeThatADecisionJoins_AreOneOffice()
    {
        var decree = Of("a", 2008, Row("1", Akkol), Row("2", Kokshetau));
        var office = Assert.Single(Match(null, "same\ta/1/1/1\ta/1/1/2\tone", decree).Offices);
        Assert.Equal(["", "with a/1/1/1: decided by a maintainer: one"], office.Witnesses.Select(witness => witness.Reason).Order());
    }

    [Fact]
    public void Match_GroupsThatAreJoined_GiveAReasonForEveryDecreeButOne()
    {
        var decisions = "same\ta/1/1/1\tb/1/1/1\tx\nsame\tc/1/1/1\td/1/1/1\ty\nsame\tb/1/1/1\td/1/1/1\tz";
        var matched = Match(null, decisions, Of("a", 2008, Row("1", Akkol)), Of("b", 2009, Row("1", Kokshetau)), Of("c", 2010, Row("1", "Первый")), Of("d", 2011, Row("1", "Второй")));
        Assert.Single(Assert.Single(matched.Offices).Witnesses, witness => witness.Reason.Length == 0);
    }

    [Fact]
    public void Match_RowsOfUnknownRegions_AreNotJoinedByANameAlone()
    {
        var row = Row("1", "Отдел внутренних дел Жамбылского района") with { Region = null };
        Assert.Equal(2, Match(Of("a", 2008, row), Of("b", 2009, row)).Offices.Count);
        var full = Row("1", "Отдел внутренних дел Жамбылского района", "ул. Мира, 5") with { Region = null };
        Assert.Single(Match(Of("a", 2008, full), Of("b", 2009, full)).Offices);
    }

    [Fact]
    public void Match_LocalNumbersOfUnknownRegions_JoinNothing()
    {
        var (one, other) = (Row("1", "Первый отдел", phone: "29-11-11") with { Region = null }, Row("1", "Второй отдел", phone: "29-11-11") with { Region = null });
        Assert.Equal(2, Match(Of("a", 2008, one), Of("b", 2009, other)).Offices.Count);
    }

    [Fact]
    public void Match_RowsThatSayNothing_AreOfficesAllTheSame() =>
        Assert.Equal(3, Match(Of("a", 2008, Row("1", null) with { Region = null }, Row("2", null) with { Region = null }), Of("b", 2009, Row("1", null) with { Region = null })).Offices.Count);
}
