using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Tests.Fields;

public class CellTextTests
{
    [Theory]
    [InlineData("Северо-Казахс-|танской|области", "Северо-Казахстанской области")]
    [InlineData("Восточно-|Казахстанской", "Восточно-Казахстанской")]
    [InlineData("город|Талдыкорган ,|улица", "город Талдыкорган, улица")]
    [InlineData("д. 189 «а»", "д. 189 «а»")]
    [InlineData("оф\u00AD|ис", "офис")]
    public void Join_UndoesWhatTheLineBreaksDid(string lines, string joined) =>
        Assert.Equal(joined, CellText.Join(lines.Split('|').Select((line, index) => new TextLine(line, index + 1))));
}
