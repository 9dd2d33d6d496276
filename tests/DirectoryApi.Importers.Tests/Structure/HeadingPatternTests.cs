using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Importers.Structure;

namespace DirectoryApi.Importers.Tests.Structure;

public class HeadingPatternTests
{
    [Theory]
    [InlineData("Стандарт государственной услуги «Выдача справок»", "Выдача справок")]
    [InlineData("Утвержден Стандарт оказания государственной услуги \"Выдача справок\" 1. Общие положения", "Выдача справок")]
    [InlineData("«Анықтама беру» мемлекеттік қызмет стандарты 1. Жалпы ережелер", "Анықтама беру")]
    [InlineData("“Анықтама беру” мемлекеттік қызмет көрсету стандарты", "Анықтама беру")]
    [InlineData("Приложение 1 к стандарту государственной услуги «Выдача справок»", "")]
    [InlineData("«Анықтама беру» мемлекеттік қызмет стандартына 1-қосымша", "")]
    public void StandardHeadings_In_FindsTheStandardsOwnHeadingOnly(string heading, string name) =>
        Assert.Equal(name, string.Join(';', StandardHeadings.In(heading).Select(standard => standard.Name)));

    [Theory]
    [InlineData("Приложение 1 к стандарту государственной услуги «Выдача справок» Список центров", "1", " Список центров")]
    [InlineData("Приложение № 12 к стандарту Список центров", "12", " Список центров")]
    [InlineData("«Анықтама беру» мемлекеттік қызмет стандартына 2-қосымша Орталықтар тізбесі", "2", " Орталықтар тізбесі")]
    [InlineData("стандартына 10 - қосымша", "10", "")]
    public void AnnexHeadings_In_GivesTheNumberAndWhereTheTitleBegins(string heading, string number, string title)
    {
        var annex = Assert.Single(AnnexHeadings.In(heading));
        Assert.Equal((number, title), (annex.Number, heading[annex.End..]));
    }

    [Theory]
    [InlineData("Приложение 1 к постановлению Правительства")]
    [InlineData("Үкіметінің қаулысына 1-қосымша")]
    public void AnnexHeadings_In_PassesOverAnnexesOfTheDecreeItself(string heading) => Assert.Empty(AnnexHeadings.In(heading));

    [Theory]
    [InlineData("P1200000363.ru.txt", "P1200000363.ru")]
    [InlineData("p1200000363.kk.txt", "P1200000363.ru")]
    [InlineData("P990000123_.txt", "P990000123_.ru")]
    [InlineData("P12000003631.txt", "P1200000363.ru")]
    [InlineData("annex.txt", "P1200000363.ru")]
    public void DecreeStem_IsTheActOfTheName_ElseMadeFromTheHeading_AndTheLanguageOfTheText(string file, string stem) =>
        Assert.Equal(stem, DecreeStem.Of(file, new DecreeHeading(Language.Ru, "363", new DateOnly(2012, 3, 28), "", DocumentStatus.InForce, null, null)));
}
