using DirectoryApi.Text.Places;

namespace DirectoryApi.Text.Tests.Places;

public class PlaceResolverTests
{
    [Theory]
    [InlineData("Акмолинской области", "akmola")]
    [InlineData("Ақмола облысының", "akmola")]
    [InlineData("город Астана", "astana")]
    [InlineData("г. Астаны", "astana")]
    [InlineData("ДВД Астаны", "astana")]
    [InlineData("Астана қаласының", "astana")]
    [InlineData("Нұр-Сұлтан қаласы", "astana")]
    [InlineData("Южно-Казахстанской области", "south-kazakhstan")]
    [InlineData("Түркістан облысы", "south-kazakhstan")]
    [InlineData("ЗКО", "west-kazakhstan")]
    [InlineData("ВКО", "east-kazakhstan")]
    [InlineData("ЮКО", "south-kazakhstan")]
    [InlineData("СКО", "north-kazakhstan")]
    [InlineData("ШҚО", "east-kazakhstan")]
    [InlineData("ОҚО", "south-kazakhstan")]
    [InlineData("СҚО", "north-kazakhstan")]
    [InlineData("БҚО, Орал қаласы, Жамбыл көшесі, 81/2-үй", "west-kazakhstan")]
    [InlineData("Департамент внутренних дел Кызылординской обл.", "kyzylorda")]
    [InlineData("ЦОН № 1 Восточно-\nКазахстанской\nобласти", "east-kazakhstan")]
    [InlineData("Западно-Казахс-\nтанской области", "west-kazakhstan")]
    [InlineData("ЦОН района Алматы города Астаны", "astana")]
    [InlineData("«Ақмола облысы бойынша ХҚО» РМК филиалы", "akmola")]
    [InlineData("город Алматы", "almaty")]
    [InlineData("город Алматы, мкр. Алмагуль, 9 «а»", "almaty")]
    [InlineData("Алматы қаласының ҚІД", "almaty")]
    [InlineData("Алматинской области", "almaty-region")]
    [InlineData("Алматы облысы", "almaty-region")]
    [InlineData("Алматинская область, город Алматы", "almaty-region")]
    [InlineData("Akmola Region", "akmola")]
    public void ResolveRegion_finds_printed_forms(string text, string region)
    {
        Assert.Equal(region, GazetteerFiles.Resolver.ResolveRegion(text)?.Place.Slug);
    }

    [Theory]
    [InlineData("")]
    [InlineData("город Кокшетау")]
    [InlineData("улица Алматы, 7")]
    [InlineData("Алматы көшесі, 7")]
    [InlineData("ЦОН района Алматы")]
    [InlineData("Ақмола")]
    [InlineData("Жамбыл ауданы")]
    [InlineData("Акмолинская область и Павлодарская область")]
    public void ResolveRegion_names_none_where_the_text_names_none_or_two(string text)
    {
        Assert.Null(GazetteerFiles.Resolver.ResolveRegion(text));
    }

    [Theory]
    [InlineData("akmola", "Отдел внутренних дел Ерейментауского района", "akmola/ereymentau")]
    [InlineData("akmola", "Отдел внутренних дел Енбекшильдерского р-на", "akmola/enbekshilder")]
    [InlineData("akmola", "Ақкөл аудандық бөлімі", "akmola/akkol")]
    [InlineData("akmola", "Ақкөл ауданы", "akmola/akkol")]
    [InlineData("akmola", "Красный Яр ауылы аудандық бөлімі", "akmola/kokshetau")]
    [InlineData("akmola", "Управление внутренних дел города Кокшетау", "akmola/kokshetau")]
    [InlineData("akmola", "г. Есиль, ул. Ауэзова, 63", "akmola/esil")]
    [InlineData("north-kazakhstan", "района имени Габита Мусрепова", "north-kazakhstan/gabit-musrepov")]
    [InlineData("north-kazakhstan", "района Г. Мусрепова", "north-kazakhstan/gabit-musrepov")]
    [InlineData("north-kazakhstan", "района М. Жумабаева", "north-kazakhstan/magzhan-zhumabaev")]
    [InlineData("north-kazakhstan", "М.Жұмабаев атындағы ауданның әкімдігі", "north-kazakhstan/magzhan-zhumabaev")]
    [InlineData("north-kazakhstan", "Есіл ауданы бойынша бөлім", "north-kazakhstan/esil")]
    [InlineData("north-kazakhstan", "г. Петропавловска", "north-kazakhstan/petropavl")]
    [InlineData("west-kazakhstan", "Зеленовский ауданы", "west-kazakhstan/zelenov")]
    [InlineData("karagandy", "Абай қалалық бөлімі", "karagandy/abay")]
    [InlineData("karagandy", "Теміртау қаласының №1 бөлімі", "karagandy/temirtau")]
    [InlineData("karagandy", "Октябрьского района г. Караганды", "karagandy/oktyabr")]
    [InlineData("karagandy", "района имени Казыбек би города Караганды", "karagandy/kazybek-bi")]
    [InlineData("aktobe", "Қандыағаш аудандық бөлімі", "aktobe/mugalzhar")]
    [InlineData("almaty-region", "Текелі аудандық бөлімі", "almaty-region/tekeli")]
    [InlineData("astana", "Управление внутренних дел района «Сары-Арка»", "astana/saryarka")]
    [InlineData("almaty", "Медеуского района", "almaty/medeu")]
    [InlineData("kostanay", "Костанайского района", "kostanay/kostanay-district")]
    [InlineData("kostanay", "города Костаная", "kostanay/kostanay")]
    [InlineData("kostanay", "Рудный №2 бөлім", "kostanay/rudny")]
    [InlineData("kostanay", "Наурызым бөлімі", "kostanay/nauryzym")]
    [InlineData("pavlodar", "Павлодар", "pavlodar/pavlodar")]
    [InlineData("pavlodar", "Павлодар аудандық бөлімі", "pavlodar/pavlodar-district")]
    [InlineData("south-kazakhstan", "Управление внутренних дел города Шымкента, Абайский ОП, Аль-Фарабийский ОП", "south-kazakhstan/shymkent")]
    public void ResolveDistrict_finds_printed_forms(string region, string text, string district)
    {
        Assert.Equal(district, GazetteerFiles.Resolver.ResolveDistrict(text, region)?.Place.Slug);
    }

    [Theory]
    [InlineData("kostanay", "Таран көшесі, 36")]
    [InlineData("kostanay", "Костанайской области")]
    [InlineData("zhambyl", "Жамбыл облысы")]
    [InlineData("almaty-region", "Кировский район")]
    [InlineData("akmola", "Аккольский район и Есильский район")]
    [InlineData("akmola", "Медеуского района")]
    [InlineData("atlantis", "Аккольский район")]
    public void ResolveDistrict_names_none_where_the_text_names_none_or_two(string region, string text)
    {
        Assert.Null(GazetteerFiles.Resolver.ResolveDistrict(text, region));
    }

    [Theory]
    [InlineData("akmola", "Кокшетау", "kokshetau")]
    [InlineData("akmola", "Ерментау", "ereymentau")]
    [InlineData("almaty-region", "Балпык би", "balpyk-bi")]
    [InlineData("almaty-region", "Балпықби", "balpyk-bi")]
    [InlineData("almaty-region", "Жансүгіров", "zhansugirov")]
    [InlineData("mangystau", "Форт-шевченко", "fort-shevchenko")]
    [InlineData("kostanay", "Рудного", "rudny")]
    [InlineData("west-kazakhstan", "Uralsk", "oral")]
    public void ResolveSettlement_finds_names_in_any_language_and_case(string region, string name, string settlement)
    {
        Assert.Equal(settlement, GazetteerFiles.Resolver.ResolveSettlement(name, region)?.Place.Slug);
    }

    [Fact]
    public void ResolveSettlement_prefers_the_district_given()
    {
        Assert.Equal("aksukent", GazetteerFiles.Resolver.ResolveSettlement("Ақсу", "south-kazakhstan", "south-kazakhstan/sayram")?.Place.Slug);
        Assert.Equal("kokshetau", GazetteerFiles.Resolver.ResolveSettlement("Кокшетау", "akmola", "akmola/akkol")?.Place.Slug);
    }

    [Theory]
    [InlineData("akmola", "Алматы")]
    [InlineData("akmola", "")]
    [InlineData("atlantis", "Кокшетау")]
    public void ResolveSettlement_names_none_that_the_region_does_not_have(string region, string name)
    {
        Assert.Null(GazetteerFiles.Resolver.ResolveSettlement(name, region));
    }

    [Fact]
    public void A_match_says_where_and_by_which_name()
    {
        const string text = "Отдел внутренних дел Аккольского района";

        var match = GazetteerFiles.Resolver.ResolveDistrict(text, "akmola");

        Assert.NotNull(match);
        Assert.Equal("Аккольского", text.Substring(match.Start, match.Length));
        Assert.Equal((PlaceFormKind.Name, "Аккольский район"), (match.Kind, match.Form));
    }

    [Fact]
    public void A_district_found_through_a_settlement_says_so()
    {
        var match = GazetteerFiles.Resolver.ResolveDistrict("Қандыағаш аудандық бөлімі", "aktobe");

        Assert.Equal((PlaceFormKind.Settlement, "Қандыағаш"), (match?.Kind, match?.Form));
    }

    /// <summary>Every office name and settlement printed in P1200000363.ru and P1200001741.kk.</summary>
    [Fact]
    public void All_printed_names_of_two_decrees_resolve()
    {
        var wrong = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Places", "printed-names.tsv")).Skip(1))
        {
            var fields = line.Split('\t');
            var found = fields[0] switch
            {
                "region" => GazetteerFiles.Resolver.ResolveRegion(fields[2])?.Place.Slug,
                "district" => GazetteerFiles.Resolver.ResolveDistrict(fields[2], fields[1])?.Place.Slug,
                _ => GazetteerFiles.Resolver.ResolveSettlement(fields[2], fields[1])?.Place.Slug,
            };
            if (found != fields[3])
            {
                wrong.Add($"{line} but found {found ?? "nothing"}");
            }
        }

        Assert.Empty(wrong);
    }
}
