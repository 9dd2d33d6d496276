using System.Text;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Reading.Pdf;
using DirectoryApi.Importers.Reading.Pdf.Layout;
using DirectoryApi.Importers.Tests.Typed;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Importers.Tests.Reading.Pdf;

public class PdfDocumentReaderTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(1019, true)]
    [InlineData(1020, false)]
    public void CanRead_LooksForTheMarkInTheFirst1024Bytes(int before, bool expected) =>
        Assert.Equal(expected, new PdfDocumentReader().CanRead(TestData.File(new string(' ', before) + "%PDF-1.7", "annex.txt")));

    [Fact]
    public async Task Read_OfAPrintedPage_WithWhatTheBrowserPrintsAroundIt_GivesItsText()
    {
        Chromium.Require();
        var cancellationToken = TestContext.Current.CancellationToken;
        var pdf = await Chromium.PrintAsync("<meta charset=utf-8><title>Act</title><p>Қаулы<p style='break-before: page'>Қосымша", cancellationToken);
        var blocks = DocumentReaders.Read(SourceFile.FromBytes("a.pdf", pdf), cancellationToken).Blocks;
        Assert.Equal(["Қаулы", "Қосымша"], blocks.Cast<ParagraphBlock>().Select(paragraph => paragraph.Line.Text));
    }

    [Fact]
    public async Task Read_OfPagesWithoutText_SaysThatTheyAreImages()
    {
        Chromium.Require();
        var cancellationToken = TestContext.Current.CancellationToken;
        var pdf = await Chromium.PrintAsync("<svg width=100 height=100><rect width=50 height=50 /></svg>", cancellationToken, "--no-pdf-header-footer");
        var error = Assert.Throws<ImportException>(() => DocumentReaders.Read(SourceFile.FromBytes("a.pdf", pdf), cancellationToken));
        Assert.Equal(ImportErrorKind.Empty, error.Kind);
        Assert.Contains("OCR", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData("1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj trailer << /Root 1 0 R >>")]
    public void Read_OfADamagedDocument_SaysSo(string content)
    {
        Chromium.Require();
        var file = SourceFile.FromBytes("a.pdf", Encoding.ASCII.GetBytes("%PDF-1.4\n" + content));
        Assert.Equal(ImportErrorKind.Damaged, Assert.Throws<ImportException>(() => DocumentReaders.Read(file, TestContext.Current.CancellationToken)).Kind);
    }

    [Fact]
    public void Layout_OfAnyWords_LosesNone() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(363, 1741),
            Prop.ForAll(Pages.ToArbitrary(), pages =>
            {
                var printed = pages.Sum(page => page.Words.Sum(word => word.Text.Length));
                var read = PageLayout.ToBlocks(pages, default).Sum(block => block switch
                {
                    ParagraphBlock paragraph => Letters(paragraph.Line),
                    TableBlock table => table.Rows.Sum(row => row.Cells.Sum(cell => cell.Lines.Sum(Letters))),
                    _ => 0,
                });
                return read == printed;
            }));

    [Fact(Timeout = 60_000)]
    public async Task Layout_OfAsManyWordsAsTheToolMayWrite_Ends()
    {
        // Numbers and letters in columns that drift, page after page, so that tables begin, are given up and begin again.
        var random = new System.Random(363);
        var pages = Enumerable.Range(0, 300).Select(_ => new PdfPage(595, 842, [.. Enumerable.Range(0, 1000).Select(_ =>
        {
            var (x, y) = (random.Next(6) * 90 + random.Next(20), random.Next(480) * 1.7);
            return new PdfWord(x, y, x + 5 + random.Next(20), y + 1, random.Next(3) == 0 ? "1" : "a");
        })])).ToArray();
        var blocks = await Task.Run(() => PageLayout.ToBlocks(pages, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken)
            .WaitAsync(TestContext.Current.CancellationToken);
        Assert.NotEmpty(blocks);
    }

    private static Gen<PdfPage[]> Pages =>
        (from columns in Gen.Choose(1, 5)
         from words in (from column in Gen.Choose(0, columns)
                        from line in Gen.Choose(0, 40)
                        from shift in Gen.Choose(0, 3)
                        from text in Gen.Elements("1", "2)", "3.", "№", "слово", "длинноеслово", "Приложение")
                        select new PdfWord((column * 100) + (shift * 30), line * 6.5, (column * 100) + (shift * 30) + (text.Length * 5), (line * 6.5) + 12, text)).ListOf()
         select new PdfPage(595, 842, [.. words.DistinctBy(word => (word.Left, word.Top))])).ListOf().Select(pages => pages.Take(1).ToArray());

    private static int Letters(TextLine line) => line.Text.Count(character => character != ' ');
}
