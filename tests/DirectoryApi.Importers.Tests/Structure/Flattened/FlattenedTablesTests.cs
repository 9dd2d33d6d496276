using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Reading.Text;
using DirectoryApi.Importers.Structure.Flattened;

namespace DirectoryApi.Importers.Tests.Structure.Flattened;

public class FlattenedTablesTests
{
    [Theory]
    [InlineData("P1000001091.kk", 2)]
    [InlineData("P1000001092.kk", 8)]
    public void Rebuild_FindsTheTables_AndLosesNoCharacter(string stem, int tables)
    {
        var document = new TextDocumentReader().Read(SourceFile.Load(TestData.PathOf($"{stem}.txt")), TestContext.Current.CancellationToken);
        var rebuilt = FlattenedTables.Rebuild(document);
        Assert.True(rebuilt.Blocks.OfType<TableBlock>().Count() >= tables - 1);
        Assert.Equal(Characters(document), Characters(rebuilt));
    }

    [Fact]
    public void Rebuild_OfTextWithoutNumberedColumns_LeavesItAsItIs()
    {
        var document = new TextDocumentReader().Read(TestData.File("1 2\n\n1 3 2\n\n2 3 4\n"), TestContext.Current.CancellationToken);
        Assert.Same(document, FlattenedTables.Rebuild(document));
    }

    private static int Characters(SourceDocument document) => document.Blocks
        .SelectMany(block => block switch
        {
            TableBlock table => table.Rows.SelectMany(row => row.Cells).Select(cell => cell.RawText),
            ParagraphBlock paragraph => [paragraph.Line.Text],
            _ => [],
        })
        .Sum(text => text.Count(character => !char.IsWhiteSpace(character)));
}
