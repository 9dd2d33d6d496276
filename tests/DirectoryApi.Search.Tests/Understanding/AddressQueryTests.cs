namespace DirectoryApi.Search.Tests.Understanding;

/// <summary>Streets, numbers, phones, postal codes and addresses of the net.</summary>
public sealed class AddressQueryTests
{
    [Theory]
    [InlineData("ул. Абая", "street:абая")]
    [InlineData("Абай көшесі 189 «а»", "street:абаи house:189а")]
    [InlineData("Абай к-сі, 10", "street:абаи house:10")]
    [InlineData("улица Сауран Астана", "street:сауран place:settlement/astana|region/astana|district/astana/astana")]
    [InlineData("8 март көшесі 63 Үшарал", "street:8_март house:63 place:settlement/usharal")]
    [InlineData("15-шағын аудан Ақтау", "street:15 place:settlement/aktau|district/mangystau/aktau|settlement/aktau-karagandy")]
    [InlineData("12 мкр дом 5", "street:12 house:5")]
    [InlineData("Қабанбай батыр көшесі", "street:кабанбаи_батыр")]
    [InlineData("Бауыржан Момышұлы көшесі 12", "street:бауыржан_момышулы house:12")]
    [InlineData("Чкалов көшесі 20/1", "street:чкалов house:20/1")]
    [InlineData("Масанчи 57a", "word:масанчи house:57а")]
    [InlineData("Караганда Ерубаева 9", "place:settlement/karagandy|district/karagandy/karagandy word:ерубаева house:9")]
    public void Streets_and_houses_are_told_from_places(string query, string parts) => Assert.Equal(parts, Queries.Typed(query));

    [Fact]
    public void A_place_in_front_of_a_house_number_is_a_street_first_and_a_place_second() => Assert.Equal(
        [
            "street:абая house:12",
            "place:settlement/abay-karagandy|district/east-kazakhstan/abay|district/karagandy/abay|+2 house:12",
        ],
        Queries.Reader.Read("Абая 12").Select(PartText.Of));

    [Theory]
    [InlineData("цон № 2", "kind:PSC unit:2")]
    [InlineData("цон N2", "kind:PSC unit:2")]
    [InlineData("цон 2", "kind:PSC unit:2")]
    [InlineData("2-ші бөлім", "unit:2")]
    [InlineData("отдел 2", "unit:2")]
    [InlineData("цон темиртау 2", "kind:PSC place:settlement/temirtau|district/karagandy/temirtau unit:2")]
    public void Numbers_beside_a_kind_are_those_of_units(string query, string parts) => Assert.Equal(parts, Queries.Typed(query));

    [Theory]
    [InlineData("8 (7212) 56-02-62", "phone:7212560262")]
    [InlineData("+7 7172 32-10-10", "phone:7172321010")]
    [InlineData("тел 7-10-17", "intent:contact phone:71017")]
    [InlineData("474879", "phone:474879")]
    [InlineData("индекс 120016", "intent:contact index:120016")]
    [InlineData("Абая 12 050000 Алматы", "street:абая house:12 index:050000 place:settlement/almaty|region/almaty|district/almaty/almaty|+2")]
    [InlineData("UVP_Taraz@mail.ru", "net:uvp_taraz@mail.ru")]
    [InlineData("https://www.egov.kz/", "net:egov.kz")]
    [InlineData("ул.Абая", "street:абая")]
    public void What_has_a_form_of_its_own_is_exact(string query, string parts) => Assert.Equal(parts, Queries.Typed(query));
}
