using System.Text;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Reading.Text;

namespace DirectoryApi.Importers.Tests.Reading;

public class TextDocumentReaderTests
{
    [Fact]
    public void Cells_AreOfOneRow_WhereAnEvenNumberOfBlankLinesStandsBetween()
    {
        var table = Assert.IsType<TableBlock>(Assert.Single(Read("\t1\n\tname\n\naddress\n\t\n\n\n\t2-10-02\n\n\t2\n\tother\n")));
        Assert.Equal(2, table.Rows.Count);
        Assert.Equal(["1", "name\naddress", "", "2-10-02"], table.Rows[0].Cells.Select(cell => cell.RawText));
        Assert.Equal(["2", "other"], table.Rows[1].Cells.Select(cell => cell.RawText));
    }

    [Fact]
    public void ALineAfterACell_WithoutABlankLine_EndsTheTable_WhereItIsIndented()
    {
        var blocks = Read("\t25\n\tприемная\n Юридические адреса\n\n\t№\n");
        Assert.Collection(
            blocks,
            block => Assert.IsType<TableBlock>(block),
            block => Assert.Equal(" Юридические адреса", Assert.IsType<ParagraphBlock>(block).Line.Text),
            block => Assert.IsType<TableBlock>(block));
    }

    [Fact]
    public void ALineAfterACell_WithoutABlankLineOrIndent_BelongsToTheCell()
    {
        var table = Assert.IsType<TableBlock>(Assert.Single(Read("\t8 (71430) 75-6-87\n8 (71430) 75-6-86\n")));
        Assert.Equal("8 (71430) 75-6-87\n8 (71430) 75-6-86", table.Rows[0].Cells[0].RawText);
    }

    [Fact]
    public void ACell_AfterSomethingThatWasCutOut_BeginsARowThatLostItsBeginning()
    {
        var table = Assert.IsType<TableBlock>(Assert.Single(Read("\t21)\n\tname\n \taddress\n\tphone\n")));
        Assert.Equal([false, true], table.Rows.Select(row => row.LostItsBeginning));
    }

    [Fact]
    public void Cells_KnowTheirLinesAndOrdinals()
    {
        var table = Assert.IsType<TableBlock>(Read("heading\n\n\t1\n\tone\n\ntwo\n")[1]);
        Assert.Equal("lines 4-6, cell 2", table.Rows[0].Cells[1].Span.ToString());
    }

    [Fact]
    public void Paragraphs_ThatAreIndented_AreRunningText() =>
        Assert.Equal([true, false], Read("      1. Clause.\nHeading").Cast<ParagraphBlock>().Select(paragraph => paragraph.IsBody));

    [Fact]
    public void ByteOrderMarks_TellTheEncoding()
    {
        foreach (var encoding in (Encoding[])[new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            var file = SourceFile.FromBytes("test.txt", encoding.GetPreamble().Concat(encoding.GetBytes("Қазақстан")).ToArray());
            var paragraph = Assert.IsType<ParagraphBlock>(Assert.Single(DocumentReaders.Read(file, TestContext.Current.CancellationToken).Blocks));
            Assert.Equal("Қазақстан", paragraph.Line.Text);
        }
    }

    [Theory]
    [InlineData(new byte[] { 0xC3, 0x28 })]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x00, 0x00 })]
    public void Bytes_ThatAreNoText_AreRefused(byte[] bytes)
    {
        var error = Assert.Throws<ImportException>(() => DocumentReaders.Read(SourceFile.FromBytes("image.png", bytes), TestContext.Current.CancellationToken));
        Assert.Equal(ImportErrorKind.UnknownFormat, error.Kind);
        Assert.Contains("image.png", error.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Block> Read(string text) =>
        new TextDocumentReader().Read(TestData.File(text), TestContext.Current.CancellationToken).Blocks;
}
