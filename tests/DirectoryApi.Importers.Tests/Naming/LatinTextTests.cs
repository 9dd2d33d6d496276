using DirectoryApi.Importers.Naming;

namespace DirectoryApi.Importers.Tests.Naming;

public class LatinTextTests
{
    [Theory]
    [InlineData("Ұзынағаш", "Uzynagash")]
    [InlineData("Әл-Фараби", "Al-Farabi")]
    [InlineData("Жібек жолы", "Zhibek Zholy")]
    [InlineData("Өтеген батыр", "Otegen Batyr")]
    [InlineData("Рудный", "Rudny")]
    [InlineData("Майқайың", "Maykayyn")]
    [InlineData("М. Мәметова", "M. Mametova")]
    [InlineData("Щучинск, объезд", "Shchuchinsk, Obezd")]
    [InlineData("18б", "18b")]
    [InlineData("БТА", "BTA")]
    [InlineData("", "")]
    public void Of_WritesAsTheGazetteerDoes(string cyrillic, string latin) => Assert.Equal(latin, LatinText.Of(cyrillic));

    [Fact]
    public void Of_TheKazakhNameOfASettlement_IsMostlyItsEnglishName()
    {
        var settlements = TestData.Gazetteer.Settlements;
        var others = settlements.Where(settlement => LatinText.Of(settlement.Names.Kk) != NamedPlace.EnglishName(settlement.Names)).ToList();

        // The rest have an English name of another origin: Karaganda, Baikonur, Taranovskoe.
        Assert.InRange(others.Count, 0, settlements.Count / 8);
    }

    [Fact]
    public void Of_EveryNameOfTheGazetteer_LeavesNoCyrillicLetter() => Assert.All(TestData.Gazetteer.Settlements, settlement =>
        Assert.Matches("^[A-Za-z -]+$", LatinText.Of(settlement.Names.Kk) + LatinText.Of(settlement.Names.Ru)));
}
