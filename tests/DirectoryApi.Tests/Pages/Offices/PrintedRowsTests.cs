using DirectoryApi.Domain.Provenance;
using DirectoryApi.Pages.Offices;
using DirectoryApi.Store.Model;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Tests.Pages.Offices;

public class PrintedRowsTests
{
    [Theory]
    [InlineData("Қаражал қаласының ішкі істер бөлімі", true)]
    [InlineData("4-16-30", true)]
    [InlineData("2-13-02", true)]
    [InlineData("4-16-3", false)]
    [InlineData("16-30", false)]
    [InlineData("Тойымбек көшесі, 8", true)]
    [InlineData("Тойымбек көшесі, 80", false)]
    [InlineData("", false)]
    public void With_AValue_FindsTheRowsThatPrintIt(string value, bool isFound)
    {
        var office = OfficeOf("7)", "Қ а р а ж а л\nқаласының ішкі\nістер бөлімі", "Қаражал қаласы,\nТойымбек кө\u00ADшесі, 8", "4-16-30\n2-13-02");

        Assert.Equal(isFound, new PrintedRows(office).With(value).Count > 0);
    }

    [Fact]
    public void Of_RowsThatSayTheSame_IsOnePrintWithAllOfThem()
    {
        var office = OfficeOf("a\n b", "", "c");

        var printed = PrintedRow.Of(office).Single(row => row.Document.Decree.Slug == SampleDrafts.Kazakh.Decree.Slug);
        Assert.Equal(["a b", "c"], printed.Cells);
        Assert.Equal(2, printed.Rows.Count);
    }

    // The office con-10 with the rows of the Kazakh decree made to print the cells, two of them its own.
    private static OfficeNode OfficeOf(params string[] cells)
    {
        var json = System.Text.Encoding.UTF8.GetBytes(CellsJson.Write([.. cells.Select(cell => new SourceCell(cell, SourceSpan.At(1)))]));
        var draft = SampleDrafts.Small.With("con-10", office => office with
        {
            Witnesses = [new Witness(SampleDrafts.Kazakh.Rows[0].Key, ""), new Witness(SampleDrafts.Kazakh.Rows[1].Key, "the same")],
        });
        var content = SampleContents.Of(draft);
        content = content with
        {
            Documents = [.. content.Documents.Select(document => document.Decree.Slug == SampleDrafts.Kazakh.Decree.Slug
                ? document with { Rows = [.. document.Rows.Select(row => row with { Cells = json })] }
                : document)],
        };
        return SnapshotBuilder.Build(content, SamplePlaces.All).OfficeBySlug("slug-of-con-10")!;
    }
}
