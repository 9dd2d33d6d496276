using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Places;
using DirectoryApi.Importers.Naming;

namespace DirectoryApi.Importers.Tests.Naming;

public class RussianPlaceCasesTests
{
    [Theory]
    [InlineData("Акмолинская область", "Акмолинской области", "Акмолинской области")]
    [InlineData("Аккольский район", "Аккольского района", "Аккольскому району")]
    [InlineData("Бухар-Жырауский район", "Бухар-Жырауского района", "Бухар-Жыраускому району")]
    [InlineData("район имени Габита Мусрепова", "района имени Габита Мусрепова", "району имени Габита Мусрепова")]
    [InlineData("район Есиль", "района Есиль", "району Есиль")]
    [InlineData("город Астана", "города Астаны", "городу Астане")]
    [InlineData("город Алматы", "города Алматы", "городу Алматы")]
    [InlineData("город Караганда", "города Караганды", "городу Караганде")]
    [InlineData("город Усть-Каменогорск", "города Усть-Каменогорска", "городу Усть-Каменогорску")]
    [InlineData("город Рудный", "города Рудного", "городу Рудному")]
    [InlineData("город Сарань", "города Сарани", "городу Сарани")]
    [InlineData("город Костанай", "города Костаная", "городу Костанаю")]
    [InlineData("город Семей", "города Семей", "городу Семей")]
    [InlineData("город Кокшетау", "города Кокшетау", "городу Кокшетау")]
    [InlineData("город Тайынша", "города Тайынши", "городу Тайынше")]
    [InlineData("село Красный Яр", "села Красный Яр", "селу Красный Яр")]
    [InlineData("станция Шамалган", "станции Шамалган", "станции Шамалган")]
    [InlineData("Кокшетау", "Кокшетау", "Кокшетау")]
    public void Decline_DeclinesTheWordForTheKindAndWhatGoesWithIt(string nominative, string genitive, string dative)
    {
        Assert.Equal(nominative, RussianPlaceCases.Decline(nominative, GrammaticalCase.Nominative));
        Assert.Equal(genitive, RussianPlaceCases.Decline(nominative, GrammaticalCase.Genitive));
        Assert.Equal(dative, RussianPlaceCases.Decline(nominative, GrammaticalCase.Dative));
    }

    [Fact]
    public void Decline_EveryDistrictOfTheGazetteer_HasAGenitiveAndADative() => Assert.All(TestData.Gazetteer.Districts, district =>
    {
        Assert.Matches("^(\\S+(ского|ного) района|района \\S.*|города \\S.*)$", In(district, GrammaticalCase.Genitive));
        Assert.Matches("^(\\S+(скому|ному) району|району \\S.*|городу \\S.*)$", In(district, GrammaticalCase.Dative));
    });

    /// <summary>The genitives of cities that decree № 363 of 2012 prints, «города» or «г.» in front of each.</summary>
    [Fact]
    public void Decline_TheCitiesOfADecree_AreAsItPrintsThem()
    {
        var names = TestData.Russian.Rows.Select(row => row.Name?.Value).OfType<string>().Distinct().ToList();
        var cities = TestData.Gazetteer.Districts.Where(district => district.Kind == DistrictKind.City).ToList();
        var printed = cities.Where(city => names.Exists(name => Ends(name, In(city, GrammaticalCase.Genitive)))).ToList();

        // Arys is printed as a district; no office of Baikonur and Priozersk is printed.
        Assert.Equal(
            ["karagandy/priozersk", "kyzylorda/baykonyr", "south-kazakhstan/arys"],
            cities.Except(printed).Select(city => city.Slug).Order(StringComparer.Ordinal));
    }

    private static string In(District district, GrammaticalCase into) => NamedPlace.Of(district).In(Language.Ru, into);

    private static bool Ends(string name, string genitive)
    {
        var city = genitive["города ".Length..];
        return $" {name} ".Replace(",", " ", StringComparison.Ordinal).Contains($" {city} ", StringComparison.Ordinal);
    }
}
