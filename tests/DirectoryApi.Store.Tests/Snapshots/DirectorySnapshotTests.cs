using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Snapshots;

public sealed class DirectorySnapshotTests : IAsyncLifetime
{
    private readonly TemporaryStore _temporary = new();
    private DirectorySnapshot _snapshot = null!;

    public async ValueTask InitializeAsync()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        _snapshot = await _temporary.LoadAsync();
    }

    public ValueTask DisposeAsync()
    {
        _temporary.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Offices_AreInOrderOfName()
    {
        Assert.Equal(["transport", "dvd-akmola", "rovd-akkol", "con-2", "con-10"], Keys(_snapshot.Offices));
        Assert.Equal(Enumerable.Range(0, 5), _snapshot.Offices.Select(office => office.Position));
    }

    [Fact]
    public void Offices_KnowWhatTheyReferTo()
    {
        var office = _snapshot.OfficeBySlug("slug-of-rovd-akkol")!;

        Assert.Equal("dvd-akmola", office.Parent!.Office.Key);
        Assert.Equal(["rovd-akkol"], Keys(office.Parent.Units));
        Assert.Empty(office.Units);
        Assert.Same(_snapshot.RegionBySlug("akmola"), office.Region);
        Assert.Same(_snapshot.DistrictBySlug("akmola/akkol"), office.District);
        Assert.Same(_snapshot.SettlementBySlug("akkol"), office.Settlement);
        Assert.Equal([SampleDrafts.RegistrationService, SampleDrafts.WeaponsService], office.Services.Select(node => node.Service.Slug));
        Assert.Equal(office.Office.Witnesses.Select(witness => witness.Row), office.Witnesses.Select(witness => witness.Row.Key));
        Assert.Equal("p1200001741-kk", office.Witnesses[0].Row.Document.Decree.Slug);
    }

    [Fact]
    public void OfficeWithoutPlace_HasNone()
    {
        var office = _snapshot.OfficeByKey("transport")!;

        Assert.Null(office.Region);
        Assert.Null(office.District);
        Assert.Null(office.Settlement);
        Assert.Null(office.Parent);
    }

    [Fact]
    public async Task PlaceThatTheGazetteerNoLongerHas_IsNull()
    {
        var places = SamplePlaces.All with { Settlements = [] };

        var snapshot = await _temporary.Store.LoadSnapshotAsync(places, TestContext.Current.CancellationToken);

        Assert.Null(snapshot!.OfficeByKey("rovd-akkol")!.Settlement);
        Assert.NotNull(snapshot.OfficeByKey("rovd-akkol")!.District);
    }

    [Fact]
    public void Places_KnowWhatLiesInThem()
    {
        Assert.Equal(["akmola", "almaty", "pavlodar"], _snapshot.Regions.Select(node => node.Region.Slug));
        var akmola = _snapshot.RegionBySlug("akmola")!;
        Assert.Equal(["akmola/akkol", "akmola/kokshetau"], akmola.Districts.Select(node => node.District.Slug));
        Assert.Equal(["akkol", "kokshetau"], akmola.Settlements.Select(node => node.Settlement.Slug));
        Assert.Equal(["dvd-akmola", "rovd-akkol"], Keys(akmola.Offices));
        Assert.Same(akmola, akmola.Districts[0].Region);
        Assert.Equal(["akkol"], akmola.Districts[0].Settlements.Select(node => node.Settlement.Slug));
        Assert.Equal(["rovd-akkol"], Keys(akmola.Districts[0].Offices));

        var almaty = _snapshot.SettlementBySlug("almaty")!;
        Assert.Null(almaty.District);
        Assert.Equal("almaty", almaty.Region.Region.Slug);
        Assert.Equal(["con-2", "con-10"], Keys(_snapshot.SettlementBySlug("ekibastuz")!.Offices));
    }

    [Fact]
    public void ServicesAndDocuments_KnowEachOther()
    {
        var registration = _snapshot.ServiceBySlug(SampleDrafts.RegistrationService)!;

        Assert.Equal(["dvd-akmola", "rovd-akkol", "con-2", "con-10"], Keys(registration.Offices));
        Assert.Equal(2, registration.Documents.Count);
        Assert.True(registration.Documents[0].Decree.AdoptedOn >= registration.Documents[1].Decree.AdoptedOn);
        Assert.Equal([registration], _snapshot.DocumentBySlug("p1200001741-kk")!.Services);
        Assert.Equal([registration, _snapshot.ServiceBySlug(SampleDrafts.WeaponsService)!], _snapshot.DocumentBySlug("p1200000363-ru")!.Services);
    }

    [Fact]
    public void Rows_KeepTheirOrderPlaceAndCells()
    {
        var document = _snapshot.DocumentBySlug("p1200000363-ru")!;

        Assert.Equal(SampleDrafts.Russian.Rows.Select(row => row.Key), document.Rows.Select(row => row.Key));
        Assert.Equal(24, _snapshot.RowCount);
        foreach (var (printed, node) in SampleDrafts.Russian.Rows.Zip(document.Rows))
        {
            Assert.Equal(printed.Cells.Select(cell => cell.Text), node.Cells);
            Assert.Equal((printed.Span.Line, printed.Language, printed.Kind), (node.Line, node.Language, node.Kind));
            Assert.Same(document, node.Document);
        }
    }

    [Fact]
    public void UnknownKeysAndSlugs_AreNull()
    {
        Assert.Null(_snapshot.OfficeByKey("?"));
        Assert.Null(_snapshot.OfficeBySlug("?"));
        Assert.Null(_snapshot.RegionBySlug("?"));
        Assert.Null(_snapshot.DistrictBySlug("?"));
        Assert.Null(_snapshot.SettlementBySlug("?"));
        Assert.Null(_snapshot.ServiceBySlug("?"));
        Assert.Null(_snapshot.DocumentBySlug("?"));
    }

    private static DateTimeOffset Monday => new(2026, 3, 2, 0, 0, 0, TimeSpan.FromHours(5));

    public static TheoryData<OfficeCriteria, string[]> Criteria => new()
    {
        { new OfficeCriteria(), ["transport", "dvd-akmola", "rovd-akkol", "con-2", "con-10"] },
        { new OfficeCriteria { Kinds = [OfficeKind.PublicServiceCentre] }, ["con-2", "con-10"] },
        { new OfficeCriteria { Kinds = [OfficeKind.PublicServiceCentre, OfficeKind.InternalAffairs], Levels = [OfficeLevel.Region] }, ["transport", "dvd-akmola"] },
        { new OfficeCriteria { Regions = ["akmola", "nowhere"] }, ["dvd-akmola", "rovd-akkol"] },
        { new OfficeCriteria { Districts = ["akmola/akkol"] }, ["rovd-akkol"] },
        { new OfficeCriteria { Settlements = ["ekibastuz", "akkol"] }, ["rovd-akkol", "con-2", "con-10"] },
        { new OfficeCriteria { Services = [SampleDrafts.RegistrationService], Levels = [OfficeLevel.Region] }, ["dvd-akmola"] },
        { new OfficeCriteria { Documents = ["p1200000363-ru"], Kinds = [OfficeKind.PublicServiceCentre] }, ["con-2", "con-10"] },
        { new OfficeCriteria { OpenAt = Monday.AddHours(12) }, ["transport", "dvd-akmola", "con-2", "con-10"] },
        { new OfficeCriteria { OpenAt = Monday.AddHours(12), Kinds = [OfficeKind.PublicServiceCentre] }, ["con-2", "con-10"] },
        { new OfficeCriteria { OpenAt = Monday.AddHours(13) }, [] },
        { new OfficeCriteria { Kinds = [] }, [] },
        { new OfficeCriteria { Regions = ["nowhere"] }, [] },
    };

    [Theory]
    [MemberData(nameof(Criteria), DisableDiscoveryEnumeration = true)]
    public void Matching_MeetsEveryList(OfficeCriteria criteria, string[] expected)
    {
        var found = _snapshot.Index.Matching(criteria);

        Assert.Equal(expected, Keys(_snapshot.From(found, OfficeOrdering.Name, 0)));
        Assert.Equal(expected.Length, found.Count);
    }

    [Theory]
    [InlineData(0, 9, new string[0])]
    [InlineData(0, 9.5, new[] { "transport", "dvd-akmola", "con-2", "con-10" })]
    [InlineData(13, 14, new string[0])]
    [InlineData(24, 48, new string[0])]
    public void OpenWithin_HasWhatIsOpenAtSomeTime(double from, double to, string[] expected)
    {
        var found = _snapshot.Index.OpenWithin(Monday.AddHours(from), Monday.AddHours(to));

        Assert.Equal(expected, Keys(_snapshot.From(found, OfficeOrdering.Name, 0)));
    }

    [Fact]
    public void From_FollowsTheOrderAndTheOffset()
    {
        var all = OfficeSet.All(5);

        Assert.Equal(["dvd-akmola", "rovd-akkol", "con-2", "con-10", "transport"], Keys(_snapshot.From(all, OfficeOrdering.Region, 0)));
        Assert.Equal(["con-2", "con-10", "transport", "dvd-akmola", "rovd-akkol"], Keys(_snapshot.From(all, OfficeOrdering.Kind, 0)));
        Assert.Equal(["con-10"], Keys(_snapshot.From(all, OfficeOrdering.Name, 4)));
        Assert.Equal(["con-10", "transport"], Keys(_snapshot.From(all, OfficeOrdering.Region, 3)));
    }

    private static IEnumerable<string> Keys(IEnumerable<OfficeNode> offices) => offices.Select(office => office.Office.Key);
}
