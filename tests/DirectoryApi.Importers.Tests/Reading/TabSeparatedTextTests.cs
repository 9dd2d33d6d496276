using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Reading.Text;

namespace DirectoryApi.Importers.Tests.Reading;

/// <summary>Text whose rows are a line each with TABs between the cells; «→» stands for a TAB here.</summary>
public class TabSeparatedTextTests
{
    private const string Head = "№→Атауы→Кестесі\n1→2→3\n";

    [Theory]
    [InlineData("1.→а→с 9 до 18\n→→с 9\n\n2.→б→до 18\n", "1.|а|с 9 до 18/2.|б|с 9 до 18")]
    [InlineData("1.→а→с 9\n\n→→до 18\n2.→б→в\n", "1.|а|с 9 до 18/2.|б|в")]
    [InlineData("1.→→с 9\n\n→а→до 18\n2.→б→в\n", "1.|а|с 9 до 18/2.|б|в")]
    [InlineData("Ақмола облысы→→\n1.→а→б\nАлматы облысы\n2.→в→г\n", "Ақмола облысы/1.|а|б/Алматы облысы/2.|в|г")]
    [InlineData("1.→а→б\n\n\n2.→в→г\n\n", "1.|а|б/2.|в|г")]
    public void Rows_ThatAPageBreakCut_AreWhole(string rows, string expected)
    {
        var document = new TextDocumentReader().Read(TestData.File((Head + rows).Replace('→', '\t')), TestContext.Current.CancellationToken);
        var table = Assert.IsType<TableBlock>(Assert.Single(document.Blocks));
        Assert.Equal("№|Атауы|Кестесі/1|2|3/" + expected, string.Join('/', table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.RawText.Replace('\n', ' '))))));
    }

    [Fact]
    public void Headings_BetweenTables_AreParagraphs()
    {
        var document = new TextDocumentReader().Read(TestData.File($"{Head}1.→а→б\nстандартына 2-қосымша\nБөлімдердің мекенжайлары\n{Head}1.→в→г\n".Replace('→', '\t')), TestContext.Current.CancellationToken);
        Assert.Equal(["TableBlock", "ParagraphBlock", "ParagraphBlock", "TableBlock"], document.Blocks.Select(block => block.GetType().Name));
    }
}
