using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Tests.Typed;

namespace DirectoryApi.Importers.Tests.BadInput;

/// <summary>A decree that ends too early is read up to there, or refused; it never gives a row that the whole one does not.</summary>
public class CutOffDecreeTests
{
    private const int Cuts = 12;

    public static TheoryData<string, int> Places { get; } = new(
        from stem in TestData.Stems
        from cut in Enumerable.Range(0, Cuts)
        select (stem, cut));

    [Theory]
    [MemberData(nameof(Places))]
    public void AText_CutOffSomewhere_GivesTheRowsUpToThere(string stem, int cut)
    {
        var lines = File.ReadAllLines(TestData.PathOf(stem + ".txt"));

        // One line more each time, so that the cuts fall on every part of a row.
        var text = string.Join('\n', lines.Take((lines.Length * cut / Cuts) + cut));
        AssertBeginning(TestData.Decree(stem), TestData.File(text.Length == 0 ? "\n" : text, stem + ".txt"));
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void APage_CutOffSomewhere_GivesTheRowsUpToThere(double share)
    {
        const string stem = "P1200000363.ru";
        var page = HtmlTypist.Type(DocumentReaders.Read(SourceFile.Load(TestData.PathOf(stem + ".txt")), TestContext.Current.CancellationToken));
        AssertBeginning(TestData.Decree(stem), TestData.File(page[..(int)(page.Length * share)], stem + ".html"));
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.6)]
    [InlineData(0.999)]
    public void AWordDocument_CutOffAnywhere_IsRefused(double share)
    {
        var bytes = DocxTypist.Type(DocumentReaders.Read(SourceFile.Load(TestData.PathOf("P1200000363.ru.txt")), TestContext.Current.CancellationToken).Blocks);
        var error = Assert.Throws<ImportException>(() => SmallDecree.Import(SourceFile.FromBytes("test.docx", bytes.AsMemory(0, (int)(bytes.Length * share)))));
        Assert.Equal(ImportErrorKind.Damaged, error.Kind);
    }

    private static void AssertBeginning(ImportedDecree whole, SourceFile file)
    {
        IReadOnlyList<AnnexRow> rows;
        try
        {
            rows = SmallDecree.Import(file).Rows;
        }
        catch (ImportException error)
        {
            Assert.Contains(error.Kind, (ImportErrorKind[])[ImportErrorKind.Empty, ImportErrorKind.NotADecree, ImportErrorKind.NoOfficeTables]);
            Assert.StartsWith(file.Name, error.Message, StringComparison.Ordinal);
            return;
        }

        // The last row may lack some of its cells.
        Assert.Equal(
            whole.Rows.Take(rows.Count - 1).Select(row => (row.Key, row.Address?.Value)),
            rows.SkipLast(1).Select(row => (row.Key, row.Address?.Value)));
    }
}
