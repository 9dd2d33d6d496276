using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Tests.Typed;

/// <summary>The two decrees of 2012, typed anew and printed as PDF, are read into the rows that their texts are read into.</summary>
public class PdfTypedAnewTests
{
    /// <summary>Chromium breaks lines after hyphens («67 б-», «ғимараты»), and such a hyphen is then taken for one of hyphenation.</summary>
    private const double LeastShare = 0.99;

    public static TheoryData<string, string> Prints { get; } = new MatrixTheoryData<string, string>(
        ["P1200000363.ru", "P1200001741.kk"],
        ["padding: 2px 4px; vertical-align: top", "padding: 4px 6px; vertical-align: middle", "padding: 0 5.4pt; vertical-align: top"]);

    [Theory]
    [MemberData(nameof(Prints))]
    public async Task Rows_OfADecreePrintedAsPdf_AreThoseOfItsText(string stem, string cellStyle)
    {
        Chromium.Require();
        var cancellationToken = TestContext.Current.CancellationToken;
        var text = SourceFile.Load(TestData.PathOf(stem + ".txt"));
        var importer = new AnnexImporter(TestData.Gazetteer);
        var expected = importer.Import(text, cancellationToken);
        var html = PdfTypist.Type(DocumentReaders.Read(text, cancellationToken), expected.Rows, cellStyle);
        var pdf = await Chromium.PrintAsync(html, cancellationToken, "--no-pdf-header-footer");
        var actual = importer.Import(SourceFile.FromBytes(stem + ".pdf", pdf), cancellationToken);

        Assert.Equal(expected.Decree, actual.Decree);
        Assert.Equal(expected.Standards.Select(standard => standard.Name), actual.Standards.Select(standard => standard.Name));
        var found = actual.Rows.Select(RowText.Of).ToHashSet();
        var missing = expected.Rows.Where(row => !found.Contains(RowText.Of(row))).ToArray();
        Assert.True(
            missing.Length <= expected.Rows.Count * (1 - LeastShare) && Math.Abs(actual.Rows.Count - expected.Rows.Count) <= missing.Length,
            $"{missing.Length} of {expected.Rows.Count} rows differ, {actual.Rows.Count} were read: {string.Join("\n", missing.Take(5).Select(RowText.Of))}");
    }
}
