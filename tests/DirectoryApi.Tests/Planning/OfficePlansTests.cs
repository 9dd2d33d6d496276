using DirectoryApi.Domain.Offices;
using DirectoryApi.Planning;

namespace DirectoryApi.Tests.Planning;

public class OfficePlansTests
{
    [Fact]
    public void All_TellsEachOfficeOnce_ByTheWeightiestOfWhatHappens()
    {
        var before = Samples.Decree(
            ("ЦОН 1", "г. Астана, ул. Кенесары, 1", "11-11-11"),
            ("ЦОН 2", "г. Астана, ул. Кенесары, 2", "22-22-22"),
            ("ЦОН 3", "г. Астана, ул. Кенесары, 3", "33-33-33"),
            ("ЦОН 4", "г. Астана, ул. Кенесары, 4", "44-44-44"),
            ("ЦОН 5", "г. Астана, ул. Кенесары, 5", "55-55-55"));
        var after = Samples.Decree(
            ("ЦОН 1", "г. Астана, ул. Кенесары, 1", "111-111"),
            ("ЦОН Есиль", "г. Астана, ул. Достык, 9", "22-22-29"),
            ("ЦОН 3", "г. Астана, ул. Достык, 3", "33-33-39"),
            ("ЦОН 4", "г. Астана, ул. Кенесары, 4", "44-44-49"),
            ("ЦОН 6", "г. Астана, ул. Кенесары, 6", "66-66-66"));
        var officesAfter = Samples.Offices(after);
        officesAfter[4] = officesAfter[4] with { Key = "f", Slug = "centre-f" };
        var plan = Samples.Plan(before, Samples.Offices(before), after, officesAfter);
        Assert.Equal(
            [(PlanKind.Withdrawn, "centre-e"), (PlanKind.Added, "centre-f"), (PlanKind.Renamed, "centre-b"), (PlanKind.Moved, "centre-c"), (PlanKind.Changed, "centre-d")],
            plan.Offices.Select(office => (office.Kind, office.Office.Slug)));
        Assert.Equal([OfficeField.NameRu, OfficeField.Address, OfficeField.Phones], plan.Offices[2].Values.Select(value => value.Field));
        Assert.Equal((5, 5, 1, 0.2), (plan.OfficesBefore, plan.OfficesAfter, plan.Unchanged, plan.WithdrawnShare));
    }

    [Fact]
    public void All_TellsWhereEveryValueIsPrinted()
    {
        var before = Samples.Decree(("ЦОН 1", "г. Астана, ул. Кенесары, 1", "11-11-11"));
        var after = Samples.Decree(("ЦОН 0", "г. Астана, ул. Кенесары, 0", "00-00-00"), ("ЦОН Есиль", "г. Астана, ул. Достык, 9", "11-11-19"));
        var plan = Samples.Plan(before, Samples.Offices(before), after, [Samples.Office("a", after.Rows[1])]);
        Assert.Equal(
            ["P1200000363.ru.txt:10 → P1200000363.ru.txt:20", "P1200000363.ru.txt:11 → P1200000363.ru.txt:21", "P1200000363.ru.txt:12 → P1200000363.ru.txt:22"],
            plan.Offices[0].Values.Select(value => $"{value.BeforePlace} → {value.AfterPlace}"));
    }

    [Fact]
    public void All_AValueThatNoRowPrints_IsToldAtTheRowOfTheOffice()
    {
        var decree = Samples.Decree(("ЦОН 1", "г. Астана, ул. Кенесары, 1", "11-11-11"));
        var office = Samples.Office("a", decree.Rows[0]);
        var value = Assert.Single(Assert.Single(Samples.Plan(decree, [office], decree, [office with { Level = OfficeLevel.Local }]).Offices).Values);
        Assert.Equal(("CITY", "LOCAL", decree.Rows[0].Span), (value.Before, value.After, value.AfterPlace!.Span));
    }

    [Fact]
    public void All_OfSeveralRows_TheOneThatPrintsTheNewValueIsTold()
    {
        var before = Samples.Decree(("ЦОН 1", "г. Астана, ул. Кенесары, 1", "11-11-11"));
        var after = Samples.Decree(("ЦОН 1", "г. Астана, ул. Кенесары, 1", "11-11-11"), ("ЦОН 1", "г. Астана, ул. Кенесары, 1", "22-22-22"));
        var office = Samples.Office("a", after.Rows[0]);
        var joined = office with
        {
            Phones = [.. office.Phones, .. Samples.Office("a", after.Rows[1]).Phones],
            Witnesses = [.. office.Witnesses, .. Samples.Office("a", after.Rows[1]).Witnesses],
        };
        var value = Assert.Single(Assert.Single(Samples.Plan(before, Samples.Offices(before), after, [joined]).Offices).Values);
        Assert.Equal("11-11-11\n22-22-22", value.After);
        Assert.Equal(22, value.AfterPlace!.Span.Line);
    }

    [Theory]
    [InlineData("г. Астана, ул. Кенесары, 1", "г. Астана (левый берег), ул. Кенесары, 1", PlanKind.Changed)]
    [InlineData("г. Астана, ул. Кенесары, 1", "г. Астана, ул. Кенесары, 1 а", PlanKind.Moved)]
    [InlineData("г. Астана, ул. Кенесары, 1", "г. Астана, ул. Достык, 1", PlanKind.Moved)]
    public void All_AnAddressOfTheSameHouse_IsNoMove(string address, string newAddress, PlanKind kind)
    {
        var (before, after) = (Samples.Decree(("ЦОН 1", address, "11-11-11")), Samples.Decree(("ЦОН 1", newAddress, "11-11-11")));
        Assert.Equal(kind, Assert.Single(Samples.Plan(before, Samples.Offices(before), after, Samples.Offices(after)).Offices).Kind);
    }

    [Fact]
    public void All_TheSameAddressInAnotherSettlement_IsAMove()
    {
        var (before, after) = (Samples.Decree(("ЦОН 1", "а, ул. Мира, 1", "11-11-11")), Samples.Decree(("ЦОН 1", "б, ул. Мира, 1", "11-11-11")));
        var moved = Samples.Office("a", after.Rows[0]) with { SettlementSlug = "akkol" };
        Assert.Equal(PlanKind.Moved, Assert.Single(Samples.Plan(before, Samples.Offices(before), after, [moved]).Offices).Kind);
    }

    [Fact]
    public void All_AnOfficeFoundToBeAnother_IsMerged_AndDoesNotCountAsVanished()
    {
        var decree = Samples.Decree(("ЦОН 1", "г. Астана, ул. Кенесары, 1", "11-11-11"), ("ЦОН № 1", "г. Астана, ул. Кенесары, 1", "11-11-11"));
        var offices = Samples.Offices(decree);
        var plan = Samples.Plan(decree, offices, decree, [offices[0]], new OfficeAlias("b", "centre-b", "a"));
        var merged = Assert.Single(plan.Offices);
        Assert.Equal((PlanKind.Merged, "centre-b", "centre-a"), (merged.Kind, merged.Office.Slug, merged.Into!.Slug));
        Assert.Equal(0, plan.WithdrawnShare);
        Assert.Equal(1, plan.Unchanged);
    }
}
