using System.Text;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Reading.Html;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Importers.Tests.Reading.Html;

/// <summary>Pages made to exhaust a reader are read or refused, in a bounded time; the limit is far above what that takes.</summary>
public class HostilePageTests
{
    private const int Limit = 120_000;
    private const string Formats = "<b><i><u><s><a><em><tt><big><font><code><small><strong><strike><nobr>";

    public static TheoryData<string, string, int, bool> Pages { get; } = new()
    {
        { "", "<div>", 200_000, false },
        { "", "<table><tr><td>", 200_000, false },
        { "", "<li><dd>", 200_000, false },
        { "", "<template>", 200_000, false },
        { "", "<svg><g>", 200_000, false },
        { "<p>", "x</i>", 50_000, true },
        { "<p>", "<", 100_000, true },
        { Formats + Formats + Formats, "<p>x", 1_000_000, false },
        { "<table>", "x<tr>", 1_000_000, false },
        { "<table>", "<tr><td rowspan=65534 colspan=1000>x<td rowspan=65534>x", 3_000, false },
        { "<table><tr>", "<td rowspan=65534>x", 20_000, true },
        { "<table><tr><td colspan=1000>x", "<td colspan=1000 rowspan=65534>x<td>", 1_000, true },
        { "<table><tr><td>x", "<td>x<tr><td>x<td>x", 5_000, true },
        { "<p ", " style=a", 50_000, true },
        { "<p style='", "text-align:center;", 100_000, true },
        { "<p>", "&nosuch", 100_000, true },
        { "<p>", "слово\n", 200_000, true },
        { "<p>", "x<br>", 50_000, true },
        { "<table>", "<b>x</b>", 50_000, true },
        { "<p>x", "<p>&nbsp;", 50_000, true },
        { "", "<table><tr><td>1<td>x<td>y<tr><td>2</table>", 5_000, true },
    };

    [Theory(Timeout = Limit)]
    [MemberData(nameof(Pages))]
    public async Task Read_OfAPageWithoutEnd_ReadsOrRefusesIt(string start, string repeated, int times, bool isRead)
    {
        var page = Encoding.UTF8.GetBytes("<p>Постановление" + start + string.Concat(Enumerable.Repeat(repeated, times)) + "<td>y<p>y");
        var error = await Task.Run(() => ErrorOf(page), TestContext.Current.CancellationToken).WaitAsync(TestContext.Current.CancellationToken);
        if (isRead)
        {
            Assert.Null(error);
        }
        else
        {
            Assert.Equal(ImportErrorKind.TooComplex, error?.Kind);
            Assert.StartsWith("page.html: ", error?.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_OfAGridBeyondMeasure_IsRefused()
    {
        var page = "<table><tr>" + string.Concat(Enumerable.Repeat("<td>x", 2_000)) + string.Concat(Enumerable.Repeat("<tr><td>x<td>y", 1_000)) + "</table>";
        var error = Assert.Throws<ImportException>(() => HtmlBlocks.Read(page));
        Assert.Equal(ImportErrorKind.TooComplex, error.Kind);
        Assert.Contains(HtmlLimits.Places.ToString(System.Globalization.CultureInfo.InvariantCulture), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfAPageTooLarge_IsRefused()
    {
        var page = new byte[HtmlLimits.Length + 1];
        "<p>"u8.CopyTo(page);
        Assert.Equal(ImportErrorKind.TooLarge, Assert.Throws<ImportException>(() => HtmlBlocks.Read(page)).Kind);
    }

    [Theory]
    [InlineData("<html><head><title>Әділет</title></head><body><script>load()</script><p>&nbsp;</body></html>")]
    [InlineData("<html><frameset><frame src=a></frameset></html>")]
    public void Read_OfAPageWithoutText_IsRefused(string page) =>
        Assert.Equal(ImportErrorKind.Empty, Assert.Throws<ImportException>(() => HtmlBlocks.Read(page)).Kind);

    [Fact]
    public void Read_ThatIsCancelled_Stops()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => new HtmlDocumentReader().Read(TestData.File("<p>a"), cancellation.Token));
    }

    [Fact]
    public void Read_OfAnyMarkup_GivesGridsOrARefusal() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(363, 1741),
            Prop.ForAll(
                Gen.Elements(
                    "<table>", "</table>", "<tr>", "</tr>", "<td>", "<td rowspan=2>", "<td rowspan=0>", "<td colspan=3>", "<td colspan=0 rowspan=9>", "<th>", "</td>", "<thead>", "<tbody>", "<caption>",
                    "<p>", "<p align=center>", "<br>", "<b>", "</b>", "<a>", "<h1>", "<article>", "</article>", "<div>", "</div>", "<select>", "<template>", "<!--", "-->", "<svg>", "</p>", "<pre>", "<frameset>",
                    "Адрес", "№", "1", "2)", "\n", " ", "&nbsp;", "\0", "&#0;", "&#xD800;", "\uD800", "\t", "\r", "<", ">", "&", "\"", "<script>", "</script>")
                    .ListOf().ToArbitrary(),
                parts => IsWhole(Encoding.UTF8.GetBytes("<p>" + string.Concat(parts)))));

    private static bool IsWhole(byte[] page)
    {
        IReadOnlyList<Block> blocks;
        try
        {
            blocks = HtmlBlocks.Read(page);
        }
        catch (ImportException error)
        {
            return error.Kind == ImportErrorKind.Empty;
        }

        var cells = blocks.OfType<TableBlock>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).ToArray();
        return blocks.OfType<TableBlock>().All(IsGrid)
            && cells.All(cell => !cell.IsCovered || cell.IsEmpty)
            && cells.All(cell => cell.Span.Line >= 1 && cell.Span.EndLine >= cell.Span.Line)
            && cells.SelectMany(cell => cell.Lines).Concat(blocks.OfType<ParagraphBlock>().Select(paragraph => paragraph.Line))
                .All(line => line is { IsBlank: false, Number: >= 1 } && line.Text.AsSpan().IndexOfAny("\n\t\r") < 0);
    }

    private static bool IsGrid(TableBlock table)
    {
        var width = table.Rows.Max(row => row.Cells.Count);
        return table.Rows.Count > 0
            && table.Rows.All(row => row.Cells.Count == width || row.Cells.Count == 1)
            && table.Rows.All(row => row.Cells.Any(cell => !cell.IsEmpty))
            && table.Rows.All(row => row.Cells.Select((cell, index) => cell.Span.Cell == index + 1).All(isOrdinal => isOrdinal));
    }

    private static ImportException? ErrorOf(byte[] page)
    {
        try
        {
            HtmlBlocks.Read(page);
            return null;
        }
        catch (ImportException error)
        {
            return error;
        }
    }
}
