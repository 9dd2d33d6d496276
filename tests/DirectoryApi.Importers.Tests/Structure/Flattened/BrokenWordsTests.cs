using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Structure.Flattened;

namespace DirectoryApi.Importers.Tests.Structure.Flattened;

public class BrokenWordsTests
{
    private static readonly BrokenWords Words = new([new TextLine("Көліктегі бөлімінің Ішкі істер", 1)]);

    [Theory]
    [InlineData("бөл імін ің меңгерушісі", "бөлімінің меңгерушісі")]
    [InlineData("Көліктег і Батыс", "Көліктегі Батыс")]
    [InlineData("Ішкі істер бөлімі", "Ішкі істер бөлімі")]
    [InlineData("тәрт іб ін", "тәрт іб ін")]
    [InlineData("", "")]
    public void Mend_PutsTogetherWordsThatTheDocumentPrintsWhole(string text, string mended) => Assert.Equal(mended, Words.Mend(text));
}
