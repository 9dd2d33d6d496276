using DirectoryApi.Domain.Languages;
using DirectoryApi.Importers.Fields;

namespace DirectoryApi.Importers.Tests.Fields;

public class NameFieldTests
{
    [Theory]
    [InlineData("Шымкент қаласының Ішкі істер басқармасы Еңбекші ауданы ПБ Абай ауданының ПБ Әл-Фараби ауданының ПБ", "Шымкент қаласының Ішкі істер басқармасы; Еңбекші ауданы ПБ; Абай ауданының ПБ; Әл-Фараби ауданының ПБ")]
    [InlineData("Астана қаласы Ішкі істер департаменті Ақпараттық-техникалық қызмет басқармасы", "Астана қаласы Ішкі істер департаменті Ақпараттық-техникалық қызмет басқармасы")]
    [InlineData("Аягөз қаласының және Аягөз ауданының ішкі істер бөлімі", "Аягөз қаласының және Аягөз ауданының ішкі істер бөлімі")]
    [InlineData("", "")]
    public void Read_PartsBodiesThatACellNamesOneAfterTheOther(string printed, string name) => Assert.Equal(name, NameField.Read(printed, Language.Kk));

    [Theory]
    [InlineData("Семей қаласының әкімдігі", "Семей")]
    [InlineData("Астана қаласы Ішкі істер департаменті", "Астана")]
    [InlineData("Өскемендік № 1 ф-л", "Өскемен")]
    [InlineData("Қалалық бөлім № 2", null)]
    [InlineData("Ақмола облысының ХҚКО", null)]
    public void NamedSettlement_IsTheOneAKazakhNameBeginsWith(string name, string? settlement) =>
        Assert.Equal(settlement, NamedSettlement.Read(name, Language.Kk, candidate => candidate == "Өскемен")?.Name);
}
