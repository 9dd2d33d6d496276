using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Matching;

namespace DirectoryApi.Importers.Tests.Matching;

public class OfficeMatcherTests
{
    private static MatchedDirectory All => MatchedData.All;

    [Fact]
    public void Match_MakesOneOfficeOfAllThatSpeakOfIt()
    {
        var counts = All.Offices.GroupBy(office => office.Kind).ToDictionary(group => group.Key, group => group.Count());
        Assert.Equal(973, All.Offices.Count);
        Assert.Equal(
            [(OfficeKind.PublicServiceCentre, 286), (OfficeKind.InternalAffairs, 225), (OfficeKind.AddressBureau, 20), (OfficeKind.Defence, 16), (OfficeKind.InternalPolicy, 213), (OfficeKind.Akimat, 213)],
            counts.OrderBy(count => count.Key).Select(count => (count.Key, count.Value)));
        Assert.Equal(17, All.Services.Count);
    }

    [Fact]
    public void Match_AttachesEveryRowToOneOffice()
    {
        var rows = TestData.Stems.SelectMany(stem => TestData.Decree(stem).Rows).ToList();
        var attached = All.Offices.SelectMany(office => office.Witnesses).Select(witness => witness.Row).ToList();
        Assert.Equal(4804, rows.Count);
        Assert.Equal(rows.Select(row => row.Key).Order(), attached.Order());
        Assert.Equal(rows.Count(row => row.IsContactPoint), All.Offices.Sum(office => office.Contacts.Count));
    }

    [Fact]
    public void Match_GivesEveryOfficeAKeyAndASlugOfItsOwn()
    {
        Assert.Equal(All.Offices.Count, All.Offices.Select(office => office.Key).Distinct().Count());
        Assert.Equal(All.Offices.Count, All.Offices.Select(office => office.Slug).Distinct().Count());
        Assert.All(All.Offices, office => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", office.Slug));
        Assert.All(All.Offices, office => Assert.NotNull(office.RegionSlug));
    }

    [Theory]
    [InlineData("akmola-internal-affairs", OfficeLevel.Region, null, "kokshetau")]
    [InlineData("akmola-akkol-internal-affairs", OfficeLevel.District, "akmola/akkol", "akkol")]
    [InlineData("akmola-kokshetau-internal-affairs", OfficeLevel.City, "akmola/kokshetau", "kokshetau")]
    [InlineData("astana-esil-public-service-centre", OfficeLevel.District, "astana/esil", "astana")]
    [InlineData("akmola-defence", OfficeLevel.Region, null, "kokshetau")]
    public void Match_FindsTheLevelAndThePlacesOfAnOffice(string slug, OfficeLevel level, string? district, string settlement)
    {
        var matched = slug.StartsWith("astana-esil", StringComparison.Ordinal) ? MatchedData.Of("P1200000363.ru", "P1200001741.kk") : All;
        var office = matched.Offices.Single(office => office.Slug == slug);
        Assert.Equal((level, district, settlement), (office.Level, office.DistrictSlug, office.SettlementSlug));
    }

    [Fact]
    public void Match_JoinsUnitsToTheOfficeTheyArePrintedUnder()
    {
        var offices = All.Offices.ToDictionary(office => office.Key);
        Assert.Equal("akmola-internal-affairs", offices[Find("akmola-akkol-internal-affairs").ParentKey!].Slug);
        Assert.Equal("akmola-public-service-centre", offices[Find("akmola-akkol-public-service-centre").ParentKey!].Slug);
    }

    [Fact]
    public void Match_JoinsTheKazakhAndTheRussianRowOfAPoliceDepartment()
    {
        var office = Find("akmola-akkol-internal-affairs");
        Assert.Equal("Ақкөл ауданының ішкі істер бөлімі", Text(office, Language.Kk));
        Assert.Equal("Отдел внутренних дел Аккольского района", Text(office, Language.Ru));
        Assert.Equal(5, office.Witnesses.Count);
        Assert.Equal("with p1000001091-kk/1/1/2/3: phone +77163821002, house 2 of «Ақкөл қаласы, Октябрь көшесі, 2», both are for akmola/akkol", office.Witnesses[0].Reason);
        Assert.Equal(PhonePurpose.Licensing, office.Phones[^1].Purpose);
    }

    [Fact]
    public void Match_JoinsACentreAndTheBranchThatReplacedIt_WherePhoneAndHouseAgree()
    {
        var office = Find("akmola-public-service-centre");
        Assert.Equal(["p1000001092-kk", "p1200000363-ru", "p1200001741-kk"], office.Witnesses.Select(witness => witness.Row.DocumentSlug).Distinct().Order());
        Assert.Equal("«Ақмола облысы бойынша ХҚО» РМК филиалы", Text(office, Language.Kk));
        Assert.Equal("ЦОН Акмолинской области", Text(office, Language.Ru));
        Assert.Equal(["p1200000363-ru", "p1000001092-kk"], office.History.Select(statement => statement.DocumentSlug));
    }

    [Fact]
    public void Match_KeepsABranchAndItsUnitInTheSameHouseApart()
    {
        var branch = Find("mangystau-public-service-centre");
        var unit = All.Offices.Single(office => office.ParentKey == branch.Key && office.Witnesses[0].Row.Row == "11/1");
        Assert.Equal(branch.SettlementSlug, unit.SettlementSlug);
        Assert.NotEqual(branch.Key, unit.Key);
    }

    [Fact]
    public void Match_KeepsBodiesOfDifferentKindsInOneHouseApart()
    {
        var (akimat, policy) = (Find("akmola-akkol-akimat"), Find("akmola-akkol-internal-policy"));
        Assert.Equal(akimat.Addresses[0].Text, policy.Addresses[0].Text);
        Assert.Equal(akimat.Phones.Select(phone => phone.E164), policy.Phones.Select(phone => phone.E164));
        Assert.Equal("almaty-address-bureau", All.Offices.Single(office => office.Kind == OfficeKind.AddressBureau && office.RegionSlug == "almaty").Slug);
    }

    [Fact]
    public void Match_KeepsDistrictsOfOneNameInDifferentRegionsApart() =>
        Assert.Equal(
            ["almaty-region-zhambyl-internal-affairs", "north-kazakhstan-zhambyl-internal-affairs", "zhambyl-zhambyl-internal-affairs"],
            All.Offices
                .Where(office => office.Kind == OfficeKind.InternalAffairs && office.DistrictSlug is { } district && district.EndsWith("/zhambyl", StringComparison.Ordinal))
                .Select(office => office.RegionSlug == "zhambyl" ? "zhambyl-zhambyl-internal-affairs" : office.Slug));

    [Fact]
    public void Match_MakesOneOfficeOfABodyListedInTwoAnnexes()
    {
        var office = Find("astana-internal-policy");
        Assert.Equal([("1", "1"), ("2", "1")], office.Witnesses.Select(witness => (witness.Row.Annex, witness.Row.Row)));
        Assert.Equal("the same body listed in annex 2 of the decree", office.Witnesses[1].Reason);
    }

    [Theory]
    [InlineData("akmola-internal-affairs", ContactRole.Complaints, "5", "3")]
    [InlineData("akmola-akimat", ContactRole.Organiser, "8", "3")]
    [InlineData("akmola-address-bureau", ContactRole.Director, "9", "3")]
    [InlineData("east-kazakhstan-oskemen-public-service-centre-branch-1", ContactRole.Director, "10", "18")]
    [InlineData("astana-esil-public-service-centre-2", ContactRole.Director, "10", "5")]
    [InlineData("west-kazakhstan-akimat", ContactRole.Complaints, "6", "11")]
    public void Match_AttachesOfficialsToTheOfficeOfTheirBody(string slug, ContactRole role, string annex, string row) =>
        Assert.Contains(Find(slug).Contacts, contact => contact.Role == role && (contact.Source.Annex, contact.Source.Row) == (annex, row));

    [Fact]
    public void Match_MakesAnOfficeOfABodyThatOnlyItsOfficialsTellOf()
    {
        var alone = MatchedData.Of("P1000001092.kk").Offices.Single(office => office.Slug == "akmola-akimat");
        Assert.Empty(alone.Addresses);
        Assert.Equal(2, alone.Contacts.Count);
        Assert.Equal(Find("akmola-akimat").Key, alone.Key);
    }

    [Theory]
    [InlineData("akmola-akkol-internal-affairs", "2-10-02", "+77163821002")]
    [InlineData("astana-defence", "38-27-09", "+77172382709")]
    [InlineData("north-kazakhstan-akkayyn-internal-affairs", "39-20-98", "+77152392098")]
    [InlineData(null, "8 (71832) 22-91-12", null)]
    public void Match_CompletesPhonesOnlyWhereTheDigitsAreRight(string? slug, string display, string? e164)
    {
        var office = All.Offices.First(office => (slug is null || office.Slug == slug) && office.Phones.Any(phone => phone.Display == display));
        Assert.Equal(e164, office.Phones.First(phone => phone.Display == display).E164);
    }

    [Fact]
    public void Match_TakesThePurposeOfAPhoneFromItsNote() =>
        Assert.Contains(Find("akmola-public-service-centre").Phones, phone => phone.Purpose == PhonePurpose.Reception);

    [Theory]
    [InlineData("akmola-defence", "Mo-Fr 09:00-13:00,15:00-17:00")]
    [InlineData("akmola-akkol-internal-affairs", "Mo-Fr 09:00-13:00,14:30-18:30")]
    public void Match_TakesTheHoursOfTheClause_WhereTheTableHasNone(string slug, string hours)
    {
        var office = Find(slug);
        Assert.Equal((hours, HoursOrigin.Clause), (OsmOpeningHours.Format(office.Hours!.Periods), office.Hours.Origin));
    }

    [Fact]
    public void Match_TakesTheValueThatMostCopiesPrint_AndKeepsTheDissent()
    {
        var office = All.Offices.Single(office => office.Witnesses[0].Row is { Annex: "2", Row: "9/8", DocumentSlug: "p1200001741-kk" });
        Assert.Equal("Жітіқара бөлімі", Text(office, Language.Kk));
        var zhambyl = Find("zhambyl-public-service-centre");
        Assert.Equal("Тараз қаласы, Абай даңғылы 232-үй", zhambyl.Addresses[0].Text);
        Assert.Contains(zhambyl.Dissents, dissent => dissent.Field == OfficeField.Address && dissent.Value == "Тараз қаласы, пр. Абай даңғылы 232-үй" && dissent.Rows.Count == 2);
    }

    [Fact]
    public void Match_ListsWhatIsDoubtful()
    {
        Assert.Equal(4, All.Doubts.Count);
        Assert.Contains(All.Doubts, doubt => doubt is { IsJoined: true, Left.Row: "12", Right.Row: "9" });
    }

    private static Office Find(string slug) => All.Offices.Single(office => office.Slug == slug);

    private static string Text(Office office, Language language) => office.Names.Single(name => name.Language == language).Text;
}
