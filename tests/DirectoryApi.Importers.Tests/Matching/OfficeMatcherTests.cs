using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Matching;

namespace DirectoryApi.Importers.Tests.Matching;

public class OfficeMatcherTests
{
    private static readonly Lazy<MatchedDirectory> Matched = new(() => new OfficeMatcher(TestData.Gazetteer).Match([TestData.Russian, TestData.Kazakh]));

    [Fact]
    public void Match_MakesOneOfficeOfTheCopiesOfARow()
    {
        var offices = Matched.Value.Offices;
        Assert.Equal(247, offices.Count(office => office.Witnesses[0].DocumentSlug == TestData.Russian.Decree.Slug));
        Assert.Equal(300, offices.Count(office => office.Witnesses[0].DocumentSlug == TestData.Kazakh.Decree.Slug));
        Assert.Equal(3988, offices.Sum(office => office.Witnesses.Count));
        Assert.Equal(14, Matched.Value.Services.Count);
    }

    [Fact]
    public void Match_GivesTheSame_WhateverTheOrderOfTheDecrees()
    {
        var other = new OfficeMatcher(TestData.Gazetteer).Match([TestData.Kazakh, TestData.Russian], TestContext.Current.CancellationToken);
        Assert.Equal(Matched.Value.Offices.Select(office => (office.Key, office.Slug, office.ParentKey)), other.Offices.Select(office => (office.Key, office.Slug, office.ParentKey)));
    }

    [Fact]
    public void Match_GivesEveryOfficeAKeyAndASlugOfItsOwn()
    {
        var offices = Matched.Value.Offices;
        Assert.Equal(offices.Count, offices.Select(office => office.Key).Distinct().Count());
        Assert.Equal(offices.Count, offices.Select(office => office.Slug).Distinct().Count());
        Assert.All(offices, office => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", office.Slug));
        Assert.All(offices, office => Assert.NotNull(office.RegionSlug));
    }

    [Theory]
    [InlineData("akmola-internal-affairs", OfficeLevel.Region, null, "kokshetau")]
    [InlineData("akmola-akkol-internal-affairs", OfficeLevel.District, "akmola/akkol", "akkol")]
    [InlineData("akmola-kokshetau-internal-affairs", OfficeLevel.City, "akmola/kokshetau", "kokshetau")]
    [InlineData("astana-esil-public-service-centre", OfficeLevel.District, "astana/esil", "astana")]
    [InlineData("akmola-defence", OfficeLevel.Region, null, "kokshetau")]
    public void Match_FindsTheLevelAndThePlacesOfAnOffice(string slug, OfficeLevel level, string? district, string settlement)
    {
        var office = Matched.Value.Offices.Single(office => office.Slug == slug);
        Assert.Equal((level, district, settlement), (office.Level, office.DistrictSlug, office.SettlementSlug));
    }

    [Fact]
    public void Match_JoinsUnitsToTheOfficeTheyArePrintedUnder()
    {
        var offices = Matched.Value.Offices.ToDictionary(office => office.Key);
        var unit = offices.Values.Single(office => office.Slug == "akmola-akkol-internal-affairs");
        Assert.Equal("Департамент внутренних дел Акмолинской области", offices[unit.ParentKey!].Names[0].Text);
    }

    [Theory]
    [InlineData("akmola-akkol-internal-affairs", "2-10-02", "+77163821002")]
    [InlineData("astana-defence", "38-27-09", "+77172382709")]
    [InlineData("north-kazakhstan-akkayyn-internal-affairs", "39-20-98", "+77152392098")]
    [InlineData("pavlodar-uspen-public-service-centre", "8 (71832) 22-91-12", null)]
    public void Match_CompletesPhonesOnlyWhereTheDigitsAreRight(string slug, string display, string? e164)
    {
        var office = Matched.Value.Offices.FirstOrDefault(office => office.Slug == slug && office.Phones.Any(phone => phone.Display == display))
            ?? Matched.Value.Offices.Single(office => office.Phones.Any(phone => phone.Display == display));
        Assert.Equal(e164, office.Phones.First(phone => phone.Display == display).E164);
    }

    [Fact]
    public void Match_TakesThePurposeOfAPhoneFromItsNote() =>
        Assert.Contains(Matched.Value.Offices.Single(office => office.Names[0].Text == "ЦОН Акмолинской области").Phones, phone => phone.Purpose == PhonePurpose.Reception);

    [Theory]
    [InlineData("akmola-defence", "Mo-Fr 09:00-13:00,15:00-17:00")]
    [InlineData("akmola-public-service-centre", "Mo-Sa 09:00-20:00")]
    [InlineData("akmola-akkol-internal-affairs", "Mo-Fr 09:00-13:00,14:30-18:30")]
    public void Match_TakesTheHoursOfTheClause_WhereTheTableHasNone(string slug, string hours)
    {
        var office = Matched.Value.Offices.Single(office => office.Slug == slug);
        Assert.Equal((hours, HoursOrigin.Clause), (OsmOpeningHours.Format(office.Hours!.Periods), office.Hours.Origin));
    }

    [Fact]
    public void Match_TakesTheValueThatMostCopiesPrint()
    {
        var office = Matched.Value.Offices.Single(office => office.Witnesses[0] is { Annex: "2", Row: "9/8" } key && key.DocumentSlug == TestData.Kazakh.Decree.Slug);
        Assert.Equal("Жітіқара бөлімі", office.Names[0].Text);
    }
}
