using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Structure;

namespace DirectoryApi.Importers.Tests.Structure;

public class TableHeadsTests
{
    [Theory]
    [InlineData("№|Имя|Адрес/1|а|б", "№|Имя|Адрес", "1|а|б")]
    [InlineData("№|Имя|Адрес/1|2|3/1|а|б", "№|Имя|Адрес", "1|а|б")]
    [InlineData("№|Телефон|<|Адрес/^|зала|руководителя|^/1|а|б|в", "№|Телефон зала|Телефон руководителя|Адрес", "1|а|б|в")]
    [InlineData("№|Телефон|<|Адрес/|зала|руководителя|/1|2|3|4/1|а|б|в", "№|Телефон зала|Телефон руководителя|Адрес", "1|а|б|в")]
    [InlineData("№|Имя|Адрес|/1|2|3|/1|а|б|x", "№|Имя|Адрес|", "1|а|б|x")]
    [InlineData("--|--/№|Имя/1|2/1|а/№|Имя/1|2/2|б", "№|Имя", "1|а/2|б")]
    [InlineData("№|Имя|Часы/1|а|с 9 до 18/2|б|^", "№|Имя|Часы", "1|а|с 9 до 18/2|б|")]
    public void Of_ATable_PartsItsHeadsFromItsRows(string table, string heads, string body)
    {
        var parted = TableHeads.Of(Table(table));
        Assert.Equal(heads, Text(parted.Row));
        Assert.Equal(body, string.Join('/', parted.Body.Select(Text)));
    }

    private static TableBlock Table(string table) => new([.. table.Split('/').Select((row, line) => new TableRow([.. row.Split('|').Select((text, column) => text switch
    {
        "" => new TableCell([], SourceSpan.At(line + 1, column + 1)),
        "<" => new TableCell([], SourceSpan.At(line + 1, column + 1), Cover: CellCover.FromLeft),
        "^" => new TableCell([], SourceSpan.At(line, column + 1), Cover: CellCover.FromAbove),
        _ => new TableCell([new TextLine(text, line + 1)], SourceSpan.At(line + 1, column + 1)),
    })]))]);

    private static string Text(TableRow row) => string.Join('|', row.Cells.Select(cell => cell.RawText.Replace('\n', ' ')));
}
