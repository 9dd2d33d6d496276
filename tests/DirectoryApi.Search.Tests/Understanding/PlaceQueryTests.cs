using DirectoryApi.Search.Understanding;

namespace DirectoryApi.Search.Tests.Understanding;

/// <summary>Names of places.</summary>
public sealed class PlaceQueryTests
{
    [Theory]
    [InlineData("в Темиртау", "intent:none place:settlement/temirtau|district/karagandy/temirtau")]
    [InlineData("Талғарда", "place:settlement/talgar|district/almaty-region/talgar")]
    [InlineData("Риддердегі", "place:settlement/ridder|district/east-kazakhstan/ridder")]
    [InlineData("в Кульсарах", "intent:none word:кульсарах")]
    [InlineData("в Усть-Каменогорске", "intent:none place:settlement/oskemen|district/east-kazakhstan/oskemen")]
    [InlineData("Караганде", "place:settlement/karagandy|district/karagandy/karagandy")]
    [InlineData("Qaraǵandy", "place:settlement/karagandy|district/karagandy/karagandy|region/karagandy")]
    [InlineData("Ko'ks'etay'", "place:settlement/kokshetau|district/akmola/kokshetau")]
    [InlineData("Kulsary", "place:settlement/kulsary")]
    [InlineData("темиртауский", "place:settlement/temirtau")]
    [InlineData("Кзыл-Орда", "place:settlement/kyzylorda(other)|district/kyzylorda/kyzylorda(other)")]
    [InlineData("кызыл орда", "place:settlement/kyzylorda|district/kyzylorda/kyzylorda|region/kyzylorda")]
    [InlineData("БҚО", "place:region/west-kazakhstan(other)")]
    [InlineData("Шимкент", "place:settlement/shymkent(loose)|district/south-kazakhstan/shymkent(loose)")]
    public void A_name_is_known_in_any_script_and_case(string query, string parts) => Assert.Equal(parts, Queries.Typed(query));

    [Theory]
    [InlineData("Ақсу ауданы", "place:=district/almaty-region/aksu")]
    [InlineData("Аксуского р-на", "place:=district/almaty-region/aksu")]
    [InlineData("р-н Ақсу", "place:=district/almaty-region/aksu")]
    [InlineData("г. Абай", "place:=settlement/abay-karagandy")]
    [InlineData("Алматы облысы", "place:=region/almaty-region")]
    [InlineData("Алматинской области", "place:=region/almaty-region")]
    [InlineData("Петропавл қ.", "place:=settlement/petropavl|=district/north-kazakhstan/petropavl")]
    [InlineData("район Т. Рыскулова", "place:=district/zhambyl/turar-ryskulov")]
    [InlineData("Ғабит Мүсірепов атындағы ауданның", "place:=district/north-kazakhstan/gabit-musrepov")]
    [InlineData("Бейімбет Майлин ауданы", "place:=district/kostanay/taran(other)")]
    [InlineData("Туркестанская область", "place:=region/south-kazakhstan(other)")]
    [InlineData("Мангистау облысы", "place:=region/mangystau(other)")]
    [InlineData("город Шевченко", "place:=settlement/aktau(other)|=district/mangystau/aktau(other)")]
    public void A_word_for_its_type_tells_which_place_is_meant(string query, string parts) => Assert.Equal(parts, Queries.Typed(query));

    [Theory]
    [InlineData("Ақсу", "place:settlement/aksu-pavlodar|district/pavlodar/aksu|district/almaty-region/aksu|+2")]
    [InlineData("Жамбыл", "place:region/zhambyl|settlement/taraz(other)|district/almaty-region/zhambyl|+3")]
    [InlineData("Ақмола", "place:region/akmola|settlement/astana(other)|region/astana(other)|+2")]
    public void An_ambiguous_name_keeps_all_its_places(string query, string parts) => Assert.Equal(parts, Queries.Typed(query));

    [Theory]
    [InlineData("Almaty Medeu", "place:settlement/almaty|region/almaty|district/almaty/almaty place:district/almaty/medeu")]
    [InlineData("Абай ауданы Қарағанды облысы", "place:=district/karagandy/abay place:=region/karagandy")]
    [InlineData("село Абай Сарыагаш", "place:=settlement/abay-saryagash place:district/south-kazakhstan/saryagash")]
    [InlineData("Алматы ауданы Астана", "place:=district/astana/almaty place:settlement/astana|region/astana|district/astana/astana")]
    [InlineData("павлодарская область павлодарский район", "place:=region/pavlodar place:=district/pavlodar/pavlodar-district")]
    public void A_place_named_beside_it_narrows_a_name(string query, string parts) => Assert.Equal(parts, Queries.Typed(query));

    [Theory]
    [InlineData("Ташкент")]
    [InlineData("Бишкек")]
    [InlineData("Самарканд")]
    [InlineData("Берлин")]
    public void A_place_of_another_country_is_none(string query) =>
        Assert.Equal("word:" + query.ToLowerInvariant(), string.Join(" / ", Queries.Reader.Read(query).Select(PartText.Of)));

    [Fact]
    public void The_words_of_a_place_are_kept_for_a_search_in_texts()
    {
        var place = Assert.IsType<PlacePart>(Assert.Single(Queries.Reader.Read("город Усть-Каменогорск").First().Parts));

        Assert.Equal(["Усть", "Каменогорск"], place.Words.Select(word => word.Token.Text));
        Assert.Equal((0, 22), (place.Start, place.Length));
    }
}
