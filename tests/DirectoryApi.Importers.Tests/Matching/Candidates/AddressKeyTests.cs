using DirectoryApi.Domain.Languages;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Matching.Candidates;

namespace DirectoryApi.Importers.Tests.Matching.Candidates;

public class AddressKeyTests
{
    [Theory]
    [InlineData("Көкшетау қ., Әуезов көшесі, 189 «а» үй", "город Кокшетау, улица Ауезова, д. 189 «а»", true)]
    [InlineData("Өскемен қ., Қазақстан көшесі, 99/1-үй", "г. Усть-Каменогорск, ул. Казахстан, 99/1", true)]
    [InlineData("Өскемен қаласы, Қазақстан 99/1", "г. Усть-Каменогорск, ул. Казахстан, 99/1", true)]
    [InlineData("Ақтау қаласы, 15-шағын аудан, 67 б-ғимараты", "город Актау, 15 микрорайон, д. 67 «б»", true)]
    [InlineData("Шымкент қаласы, Мәделі қожа көшесі, нөмірсіз үй", "город Шымкент, улица Мадели кожа, б/н", false)]
    [InlineData("Астана қаласы, Сауран көшесі, 7-үй", "город Астана, улица Сауран, 17", false)]
    public void SharesHouse_TellsTheSameHouseInTwoLanguages(string kazakh, string russian, bool shares) =>
        Assert.Equal(shares, KeyOf(kazakh, Language.Kk).SharesHouse(KeyOf(russian, Language.Ru)));

    private static AddressKey KeyOf(string address, Language language) => AddressKey.Of(AddressField.Read(address, language, _ => false));
}
