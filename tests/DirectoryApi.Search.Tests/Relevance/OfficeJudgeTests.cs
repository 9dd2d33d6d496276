using DirectoryApi.Search.Tests.Relevance.Judging;
using DirectoryApi.Search.Tests.Relevance.Queries;

namespace DirectoryApi.Search.Tests.Relevance;

public sealed class OfficeJudgeTests(RelevanceDirectory directory)
{
    [Theory]
    [InlineData("Қарағанды-1 «Ақсу»", "караганды1аксу")]
    [InlineData("Ұлытау  Өскемен ҮҢҒІӘҺ", "улытауоскеменунгиах")]
    [InlineData("Ёлка. № 3", "елка№3")]
    public void ComparedText_FoldsLettersAndDropsWhatStandsBetween(string text, string expected) =>
        Assert.Equal(expected, ComparedText.Of(text));

    [Theory]
    [InlineData("Абай ауданы", "Абай")]
    [InlineData("Абайский район", "Абайский")]
    [InlineData("Ғабит Мүсірепов атындағы аудан", "Ғабит Мүсірепов")]
    [InlineData("район имени Казыбек би", "Казыбек би")]
    [InlineData("«Есіл» ауданы", "Есіл")]
    public void OfPlace_LeavesTheTypeOut(string name, string bare) => Assert.Equal(ComparedText.Of(bare), ComparedText.OfPlace(name));

    [Fact]
    public Task Kind_OrAnAlternative_Fits() => AssertFitsAsync(
        "kostanay-rudny-akimat",
        fits: [new() { Kind = "akimat" }, new() { Kind = "psc", Alternatives = new() { Kind = ["akimat"] } }],
        fitsNot: [new() { Kind = "psc" }, new() { IsNone = true }]);

    [Fact]
    public Task Region_IsNamedInFull() => AssertFitsAsync(
        "kostanay-rudny-akimat",
        fits: [new() { Region = "Қостанай облысы" }, new() { Region = "Ақмола облысы", Alternatives = new() { Region = ["Қостанай облысы"] } }],
        fitsNot: [new() { Region = "Қостанай" }]);

    [Fact]
    public Task Place_IsTheSettlementOrTheDistrictByAnyName() => AssertFitsAsync(
        "karagandy-bukhar-zhyrau-akimat",
        fits: [new() { Settlement = "Ботақара" }, new() { Settlement = "Ульяновский" }, new() { District = "Бухар-Жырауский" }, new() { Settlement = "Қарағанды", District = "Бұқар жырау" }],
        fitsNot: [new() { Settlement = "Қарағанды" }, new() { District = "Бұқар" }]);

    [Fact]
    public Task PlaceOfAUnitWithoutOne_IsItsParents() => AssertFitsAsync(
        "karagandy-city-public-service-centre-section-6", fits: [new() { Settlement = "Қарағанды" }], fitsNot: [new() { Settlement = "Теміртау" }]);

    [Fact]
    public Task Names_ContainAllOrAnyOfTheParts() => AssertFitsAsync(
        "karagandy-temirtau-public-service-centre-section-2",
        fits: [new() { NameContains = ["№2", "Теміртау"] }, new() { NameAny = ["№3", "№2"] }],
        fitsNot: [new() { NameContains = ["№2", "№3"] }, new() { NameAny = ["№3"] }]);

    [Fact]
    public Task Address_ContainsAllPartsWithThePostalCode() => AssertFitsAsync(
        "karagandy-defence",
        fits: [new() { AddressContains = ["Ерубаев", "9"] }, new() { AddressContains = ["100000"] }],
        fitsNot: [new() { AddressContains = ["Ерубаев", "77"] }]);

    [Fact]
    public Task Phone_EndsWithTheLastSevenFigures() => AssertFitsAsync(
        "karagandy-defence",
        fits: [new() { Phone = "8 (7212) 56-02-62" }, new() { Phone = "56-02-62" }],
        fitsNot: [new() { Phone = "56-02-63" }, new() { Phone = "8 (7213) 56-02-62" }]);

    [Fact]
    public async Task KindThatIsNone_Throws()
    {
        var office = (await directory.ImportedAsync()).Published.Snapshot.Offices[0];

        Assert.Throws<KeyNotFoundException>(() => directory.Judge.Fits(new OfficeExpectation { Kind = "bakery" }, office));
    }

    private async Task AssertFitsAsync(string slug, OfficeExpectation[] fits, OfficeExpectation[] fitsNot)
    {
        var office = (await directory.ImportedAsync()).Published.Snapshot.OfficeBySlug(slug);

        Assert.NotNull(office);
        Assert.All(fits, expected => Assert.True(directory.Judge.Fits(expected, office)));
        Assert.All(fitsNot, expected => Assert.False(directory.Judge.Fits(expected, office)));
    }
}
