using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Reading.Pdf.Layout;
using DirectoryApi.Importers.Rows;
using DirectoryApi.Importers.Structure;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers.Tests.Fuzz;

/// <summary>Wherever the words of a PDF stand, its pages give blocks and those rows or a refusal.</summary>
public class PageFuzzTests
{
    private const int Cases = 200;
    private static readonly PlaceResolver Places = new(TestData.Gazetteer);

    [Fact]
    public void ToBlocks_OfAnyPages_GivesBlocks_ThatAreReadOrRefused()
    {
        var read = 0;
        foreach (var seed in FuzzRun.Seeds(Cases))
        {
            try
            {
                read += Run(seed) > 0 ? 1 : 0;
            }
            catch (Exception error)
            {
                Assert.Fail($"FUZZ_SEED={seed}: {error}");
            }
        }

        Assert.True(read > Cases / 4 || !FuzzRun.IsOrdinary, $"Only {read} documents were read.");
    }

    /// <summary>The number of rows; 0 where the document was refused.</summary>
    private static int Run(int seed)
    {
        var blocks = PageLayout.ToBlocks(FuzzedPages.Of(seed), TestContext.Current.CancellationToken);
        Assert.All(blocks, block => Assert.InRange(block.Span.Line, 1, block.Span.EndLine));
        var file = TestData.File("", "fuzz.pdf");
        try
        {
            var tables = new DecreeRowReader(StructureReader.Read(new SourceDocument(file, blocks)), file.Name, Places).Read(TestContext.Current.CancellationToken);
            var rows = tables.SelectMany(table => table.Rows).Select(row => row.Row).ToList();
            Assert.Equal(rows.Count, rows.Select(row => row.Key).Distinct().Count());
            return rows.Count;
        }
        catch (ImportException error)
        {
            Assert.Equal(file.Name, error.File);
            return 0;
        }
    }
}
