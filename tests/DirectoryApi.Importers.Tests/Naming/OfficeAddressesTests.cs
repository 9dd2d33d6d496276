using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Importers.Naming;

namespace DirectoryApi.Importers.Tests.Naming;

public class OfficeAddressesTests
{
    private static readonly OfficeAddresses Addresses = new(TestData.Gazetteer);

    [Theory]
    [InlineData("kokshetau", "Кенесары көшесі", "37", "Акмолинская область, город Кокшетау, улица Кенесары, 37", "Kenesary St. 37, Kokshetau, Akmola Region")]
    [InlineData("akkol", "Нұрмағанбетов көшесі", "94", "Акмолинская область, Аккольский район, город Акколь, улица Нұрмағанбетов, 94", "Nurmaganbetov St. 94, Akkol, Akkol District, Akmola Region")]
    [InlineData("astana", "Сарыарқа даңғылы", "12", "город Астана, проспект Сарыарқа, 12", "Saryarka Ave. 12, Astana")]
    [InlineData("temirzhol", "Ақтасты көшесі", "20", "город Астана, поселок Темиржол, улица Ақтасты, 20", "Aktasty St. 20, Temirzhol, Astana")]
    [InlineData("aktau", "15-шағын ауданы", "67 «б»", "Мангистауская область, город Актау, 15 микрорайон, 67б", "Microdistrict 15, 67b, Aktau, Mangystau Region")]
    [InlineData("aktau", "3-ші ш/а", "123", "Мангистауская область, город Актау, 3 микрорайон, 123", "Microdistrict 3, 123, Aktau, Mangystau Region")]
    [InlineData("semey", "408-ші орам", "21", "Восточно-Казахстанская область, город Семей, 408 квартал, 21", "Quarter 408, 21, Semey, East Kazakhstan Region")]
    [InlineData("zhetisay", "М.Әуезов көшесі н/ж", null, "Южно-Казахстанская область, Мактааральский район, город Жетысай, улица М. Әуезов", "M. Auezov St., Zhetisay, Maktaaral District, South Kazakhstan Region")]
    [InlineData("tayynsha", "Центральный тұйық көшесі", "20", "Северо-Казахстанская область, Тайыншинский район, город Тайынша, переулок Центральный, 20", "Tsentralny Lane 20, Tayynsha, Tayynsha District, North Kazakhstan Region")]
    [InlineData("molodezhny-ulan", null, "5", "Восточно-Казахстанская область, Уланский район, поселок Молодежный, дом 5", "House 5, Molodezhny, Ulan District, East Kazakhstan Region")]
    [InlineData("talgar", null, "5", "Алматинская область, Талгарский район, город Талгар", "Talgar, Talgar District, Almaty Region")]
    [InlineData("oral", "алаң", null, "Западно-Казахстанская область, город Уральск", "Oral, West Kazakhstan Region")]
    public void Complete_OfAKazakhAddress_ComposesRussianAndEnglish(string settlement, string? street, string? building, string ru, string en)
    {
        var all = Complete(Printed(Language.Kk, street, building), settlement);
        Assert.Equal([Language.Kk, Language.Ru, Language.En], all.Select(address => address.Language));
        Assert.Equal([ru, en], all.Skip(1).Select(address => address.Text));
        Assert.All(all.Skip(1), address => Assert.Equal((TextOrigin.Derived, "020000"), (address.Origin, address.PostalCode)));
    }

    [Theory]
    [InlineData("aksay", "2 мкр.", "28", "Батыс Қазақстан облысы, Бөрлі ауданы, Ақсай қаласы, 2-шағын аудан, 28", "Microdistrict 2, 28, Aksay, Borili District, West Kazakhstan Region")]
    [InlineData("almaty", "мкр. Алмагуль", "9 «а»", "Алматы қаласы, Алмагуль шағын ауданы, 9а", "Almagul Microdistrict 9a, Almaty")]
    [InlineData("khromtau", "пр-т Абая", "10", "Ақтөбе облысы, Хромтау ауданы, Хромтау қаласы, Абая даңғылы, 10", "Abaya Ave. 10, Khromtau, Khromtau District, Aktobe Region")]
    [InlineData("zhetisay", "ул. М. Ауэзова б/н", null, "Оңтүстік Қазақстан облысы, Мақтаарал ауданы, Жетісай қаласы, М. Ауэзова көшесі", "M. Auezova St., Zhetisay, Maktaaral District, South Kazakhstan Region")]
    [InlineData("molodezhny-ulan", null, "5", "Шығыс Қазақстан облысы, Ұлан ауданы, Молодежный кенті, 5-үй", "House 5, Molodezhny, Ulan District, East Kazakhstan Region")]
    [InlineData("shamalgan-station", "ул. Жибек жолы", "1", "Алматы облысы, Қарасай ауданы, Шамалған стансасы, Жибек жолы көшесі, 1", "Zhibek Zholy St. 1, Shamalgan Station, Karasay District, Almaty Region")]
    public void Complete_OfARussianAddress_ComposesKazakhAndEnglish(string settlement, string? street, string? building, string kk, string en) =>
        Assert.Equal([kk, en], Complete(Printed(Language.Ru, street, building), settlement).Skip(1).Select(address => address.Text));

    [Fact]
    public void Complete_GivesTheParts()
    {
        var english = Complete(Printed(Language.Kk, "Абай көшесі", "18 «б»"), "oral")[2];
        Assert.Equal(("Oral", "Abay St.", "18b"), (english.Settlement, english.Street, english.Building));
    }

    [Fact]
    public void Complete_WithBothLanguagesPrinted_AddsEnglishFromTheKazakhOne()
    {
        var all = Addresses.Complete(
            [Printed(Language.Ru, "ул. Ауэзова", "1"), Printed(Language.Kk, "Әуезов көшесі", "1")], TestData.Gazetteer.FindSettlement("kokshetau"));
        Assert.Equal("Auezov St. 1, Kokshetau, Akmola Region", all.Skip(2).Single().Text);
    }

    [Fact]
    public void Complete_WithoutASettlementOrAnAddress_AddsNothing()
    {
        PostalAddress[] printed = [Printed(Language.Kk, "Абай көшесі", "1")];
        Assert.Equal(printed, Addresses.Complete(printed, null));
        Assert.Empty(Addresses.Complete([], TestData.Gazetteer.FindSettlement("kokshetau")));
    }

    [Fact]
    public void Complete_EveryAddressOfTheAnnexes_IsWrittenInTheLettersOfItsLanguage() => Assert.All(NamedOffices.All, office =>
    {
        var printed = office.Addresses.Where(address => address.Origin == TextOrigin.Printed).ToList();
        var derived = Addresses.Complete(printed, NamedOffices.Describe(office).Settlement).Skip(printed.Count);
        Assert.All(derived.Where(address => address.Language == Language.En), address => Assert.DoesNotMatch(@"\p{IsCyrillic}", address.Text));
        Assert.All(derived, address => Assert.Matches(@"^\S+( \S+)*$", address.Text));
    });

    private static IReadOnlyList<PostalAddress> Complete(PostalAddress printed, string settlement) =>
        Addresses.Complete([printed], TestData.Gazetteer.FindSettlement(settlement)!);

    private static PostalAddress Printed(Language language, string? street, string? building) =>
        new() { Text = "as printed", Language = language, PostalCode = "020000", Street = street, Building = building };
}
