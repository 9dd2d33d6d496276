using System.Text;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Structure.Flattened;

namespace DirectoryApi.Importers.Tests.Typed;

/// <summary>The decrees, typed anew as pages, give the rows that their texts give.</summary>
public class HtmlTypedAnewTests
{
    [Theory]
    [InlineData("P1200000363.ru", "utf-8")]
    [InlineData("P1200001741.kk", "utf-8")]
    [InlineData("P1200000363.ru", "utf-16")]
    [InlineData("P1200001741.kk", "windows-1251")]
    [InlineData("P1000001091.kk", "utf-8")]
    [InlineData("P1000001092.kk", "utf-8")]
    [InlineData("P1100000020.kk", "utf-8")]
    public void Import_OfAPage_GivesTheRowsOfTheText(string stem, string charset)
    {
        var text = TestData.Decree(stem);
        var document = FlattenedTables.Rebuild(DocumentReaders.Read(SourceFile.Load(TestData.PathOf(stem + ".txt")), TestContext.Current.CancellationToken));
        var page = SourceFile.FromBytes(stem + ".html", Encode(HtmlTypist.Type(document, charset), charset));
        var decree = new AnnexImporter(TestData.Gazetteer).Import(page, TestContext.Current.CancellationToken);

        Assert.Equal(text.Decree, decree.Decree);
        Assert.Equal(text.Standards.Select(standard => standard.Name), decree.Standards.Select(standard => standard.Name));
        Assert.Equal(text.Rows.Select(RowWithoutPlaces.Of), decree.Rows.Select(RowWithoutPlaces.Of));
    }

    [Fact]
    public void Rows_OfAPage_KnowTheirLinesInTheFile()
    {
        var document = DocumentReaders.Read(SourceFile.Load(TestData.PathOf("P1200000363.ru.txt")), TestContext.Current.CancellationToken);
        var page = HtmlTypist.Type(document);
        var lines = page.Split('\n');
        var rows = new AnnexImporter(TestData.Gazetteer).Import(TestData.File(page, "P1200000363.ru.html"), TestContext.Current.CancellationToken).Rows;
        Assert.All(rows.Where(row => row.Address is not null), row =>
        {
            var printed = string.Concat(lines[(row.Address!.Span.Line - 1)..row.Address.Span.EndLine]);
            Assert.Contains(row.Settlement ?? "", printed.Replace("<br/>", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.InRange(row.Address.Span.Line, row.Span.Line, row.Span.EndLine);
        });
    }

    private static byte[] Encode(string page, string charset) => charset switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(page),
        "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(page)],
        _ => Kz1048Typist.Encode(page),
    };
}
