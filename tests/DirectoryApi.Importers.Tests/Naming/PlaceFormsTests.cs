using DirectoryApi.Domain.Languages;
using DirectoryApi.Importers.Naming;
using DirectoryApi.Importers.Tables;

namespace DirectoryApi.Importers.Tests.Naming;

public class PlaceFormsTests
{
    [Fact]
    public void Write_KnowsEveryTypeOfStreet() => Assert.All(ImporterTable.Read("street-types.tsv"), row =>
        Assert.All(Enum.GetValues<Language>(), language => Assert.Contains("Абай", PlaceForms.Write(row["type"], language, "Абай"), StringComparison.Ordinal)));

    [Theory]
    [InlineData("microdistrict", Language.Kk, "15", true, "15-шағын аудан")]
    [InlineData("microdistrict", Language.Ru, "Алмагуль", false, "микрорайон Алмагуль")]
    [InlineData("street", Language.En, "312", true, "312 St.")]
    public void Write_HasOtherFormsForNumbersWhereTheTableHas(string type, Language language, string name, bool isNumber, string written) =>
        Assert.Equal(written, PlaceForms.Write(type, language, name, isNumber));
}
