using DirectoryApi.Domain.Languages;
using DirectoryApi.Importers.Fields;

namespace DirectoryApi.Importers.Tests.Fields;

public class AddressFieldTests
{
    [Theory]
    [InlineData("город Кокшетау, улица Ауезова, д. 189", true)]
    [InlineData("010000, город Астана, улица Пушкина, 97", true)]
    [InlineData("Отдел внутренних дел города Кокшетау № 3", false)]
    [InlineData("улица Ауезова, д. 189", false)]
    [InlineData("город Кокшетау, улица Ауезова", false)]
    [InlineData("", false)]
    public void IsWhole_TellsAnAddressFromTheNameOfAnOffice(string text, bool isAddress) => Assert.Equal(isAddress, AddressField.IsWhole(text, Language.Ru));

    [Theory]
    [InlineData("город Кокшетау, улица Ауезова, д. 189 «а»", "Кокшетау", "город", "улица Ауезова", "189 «а»")]
    [InlineData("город Астана улица Пушкина, 97", "Астана", "город", "улица Пушкина", "97")]
    [InlineData("г. Степногорск, м-н 5/49", "Степногорск", "город", null, null)]
    [InlineData("с. Астраханка, ул. Байтурсунова, 16", "Астраханка", "село", "ул. Байтурсунова", "16")]
    [InlineData("п. Сайкын, ул. Абулхаирхана, 21", "Сайкын", "поселок", "ул. Абулхаирхана", "21")]
    [InlineData("город Семей, 408-ой квартал, д. 21", "Семей", "город", "408-ой квартал", "21")]
    [InlineData("г. Астана, Коргалжинская трасса, 21", "Астана", "город", "Коргалжинская трасса", "21")]
    public void Read_OfARussianAddress_TellsItsPartsApart(string address, string settlement, string type, string? street, string? building)
    {
        var parts = AddressField.Read(address, Language.Ru, _ => true);
        Assert.Equal((settlement, type), (parts.Settlement, parts.SettlementType));
        if (street is not null)
        {
            Assert.Equal((street, building), (parts.Street, parts.Building));
        }
    }

    [Theory]
    [InlineData("010000, Астана қаласы, Әуезов көшесі, 5а", "010000", "Астана", "қала", "Әуезов көшесі", "5а")]
    [InlineData("Көкшетау қаласы, Красный Яр ауылы, Ленин көшесі, 65-үй", null, "Красный Яр", "ауыл", "Ленин көшесі", "65")]
    [InlineData("Қостанай облысы Жітіқара қаласы, Ленин к.108-үй", null, "Жітіқара", "қала", null, null)]
    [InlineData("Сарыағаш ауылы, Шораұлы көшесі, нөмірсіз үй", null, "Сарыағаш", "ауыл", "Шораұлы көшесі", null)]
    [InlineData("Ақтау қаласы 3-ші ш/а, 123-үй", null, "Ақтау", "қала", "3-ші ш/а", "123")]
    [InlineData("Өтеген батыр ауылы. Батталханов көшесі", null, "Өтеген батыр", "ауыл", "Батталханов көшесі", null)]
    [InlineData("Талдықорған қаласы Жансүгіров көшесі, 91/95", null, "Талдықорған", "қала", "Жансүгіров көшесі", "91/95")]
    [InlineData("Қапшағай каласы, Қонаев көшесі, 4", null, "Қапшағай", "қала", "Қонаев көшесі", "4")]
    [InlineData("Сайхин кенті, Әбілқайыр хан к-сі, 21", null, "Сайхин", "кент", "Әбілқайыр хан к-сі", "21")]
    [InlineData("Орал қаласы, Достық д-лы, 242-үй", null, "Орал", "қала", "Достық д-лы", "242")]
    [InlineData("Ақтау қ., 15-ші шағын ауд., 67 «б» үй", null, "Ақтау", "қала", "15-ші шағын ауд.", "67 «б»")]
    [InlineData("Семей қ., 408-ші орам, 21-үй", null, "Семей", "қала", "408-ші орам", "21")]
    [InlineData("Астана қаласы, Қорғалжын тас жолы, 21", null, "Астана", "қала", "Қорғалжын тас жолы", "21")]
    [InlineData("Қаратау қаласы, Достық алаңы, 1", null, "Қаратау", "қала", "Достық алаңы", "1")]
    [InlineData("Молодежное кенті, 5-үй", null, "Молодежное", "кент", null, "5")]
    [InlineData("Түркістан қаласы, Ерубаев көшесі, н/ж", null, "Түркістан", "қала", "Ерубаев көшесі", null)]
    [InlineData("Байғанин ауылы, Қарауылкелді селосы, Д. Қонаев көшесі, 36", null, "Байғанин", "ауыл", "Д. Қонаев көшесі", "36")]
    [InlineData("Шымкент қ., Мәделі Қожа н/ж", null, "Шымкент", "қала", null, null)]
    [InlineData("Әуезов көшесі, 189 а", null, null, null, "Әуезов көшесі", "189 а")]
    public void Read_OfAKazakhAddress_TellsItsPartsApart(string address, string? postalCode, string? settlement, string? type, string? street, string? building)
    {
        var parts = AddressField.Read(address, Language.Kk, _ => true);
        Assert.Equal((postalCode, settlement, type, street, building), (parts.PostalCode, parts.Settlement, parts.SettlementType, parts.Street, parts.Building));
        Assert.DoesNotContain(postalCode ?? "\0", parts.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfAStreetThatLooksLikeASettlement_TakesTheOneTheGazetteerKnows()
    {
        var parts = AddressField.Read("с. Бородулиха, п. Мира, 1", Language.Ru, name => name == "Бородулиха");
        Assert.Equal("Бородулиха", parts.Settlement);
    }
}
