using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Reporting;

namespace DirectoryApi.Importers.Tests.Reporting;

public class ReadingHtmlWriterTests
{
    private const int MostBytes = 8_000_000;

    private static readonly HashSet<string> Elements =
        [
            "html", "head", "meta", "title", "style", "body", "header", "main", "nav", "section", "div", "h1", "h2", "h3", "h4", "h5", "p", "ol", "ul", "li", "dl", "dt", "dd",
            "details", "summary", "table", "caption", "thead", "tbody", "tr", "th", "td", "a", "b", "i", "span", "strong", "mark",
        ];

    private static readonly HashSet<string> Attributes =
        ["id", "class", "lang", "href", "open", "role", "aria-label", "aria-labelledby", "tabindex", "scope", "charset", "name", "content", "http-equiv"];

    [Theory]
    [InlineData("P1000001091.kk")]
    [InlineData("P1100000020.kk")]
    [InlineData("P1200000363.ru")]
    [InlineData("P1200001741.kk")]
    public void EveryLink_HasItsTarget_AndEveryRowIsThere(string stem)
    {
        var reading = Read(SourceFile.Load(TestData.PathOf($"{stem}.txt")));
        var page = Parse(Write(reading));
        AssertLinks(page);
        Assert.Equal(reading.Decree.Rows.Select(row => $"Row {row.Row}"), page.QuerySelectorAll(".row > h5").Select(head => head.TextContent));
        Assert.Equal(
            reading.Decree.Rows.SelectMany(row => row.Cells).Count(cell => cell.Text.Length > 0),
            page.QuerySelectorAll(".row > ol > li:not(:has(> i))").Length);
        Assert.Equal(reading.Account.Tables.Sum(table => table.Residue.Count), page.QuerySelectorAll("li.left").Length);
        Assert.Equal(reading.Decree.Warnings.Count, page.QuerySelectorAll(".warning").Length);
    }

    [Fact]
    public void AValue_PointsAtTheCellItWasReadFrom()
    {
        var page = Parse(Write(Read(SourceFile.Load(TestData.PathOf("P1200000363.ru.txt")))));
        var row = page.QuerySelector(".row")!;
        foreach (var (label, head) in ((string, string)[])[("Name", "ЦОН Акмолинской"), ("Address", "улица Ауезова"), ("Phone", "40-10-76"), ("Settlement", "город Кокшетау"), ("Hours", "Рабочие дни")])
        {
            var link = row.QuerySelectorAll("dt").Single(term => term.TextContent == label).NextElementSibling!.QuerySelector("a")!;
            Assert.Contains(head, page.GetElementById(link.GetAttribute("href")![1..])!.TextContent, StringComparison.Ordinal);
        }

        Assert.StartsWith("Mon–Fri 09:00", row.QuerySelectorAll("dt").Single(term => term.TextContent == "Week").NextElementSibling!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void HostileText_StaysText()
    {
        var html = Write(Read(HostileAnnex.File));
        var page = Parse(html);
        AssertLinks(page);
        Assert.All(page.All, element => Assert.Contains(element.LocalName, Elements));
        Assert.All(page.All.SelectMany(element => element.Attributes), attribute => Assert.Contains(attribute.Name, Attributes));
        Assert.All(page.All.Where(element => element.HasAttribute("href")), link => Assert.StartsWith("#d1", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll(".row li"), cell => cell.TextContent.Contains(HostileAnnex.Attack, StringComparison.Ordinal));
        Assert.Contains("<script>alert(4)</script>", page.QuerySelector("details.table > p")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u202E', html);
    }

    [Fact]
    public void ThePage_AllowsNothingFromElsewhere_AndNamesLanguages()
    {
        var page = Parse(Write(Read(SourceFile.Load(TestData.PathOf("P1100000020.kk.txt")))));
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'", page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.All(page.QuerySelectorAll(".row > ol"), source => Assert.Equal("kk", source.GetAttribute("lang")));
        var style = page.QuerySelector("style")!.TextContent;
        Assert.DoesNotContain("url(", style, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", style, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_FollowOneAnotherWithoutALeap()
    {
        var page = Parse(Write(Read(SourceFile.Load(TestData.PathOf("P1100000020.kk.txt"))), Read(HostileAnnex.File)));
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5").Select(head => head.LocalName[1] - '0').ToArray();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void SeveralDocuments_AreOnePage_WithATableOfThem()
    {
        var page = Parse(Write(Read(SourceFile.Load(TestData.PathOf("P1000001091.kk.txt"))), Read(SourceFile.Load(TestData.PathOf("P1200000363.ru.txt")))));
        AssertLinks(page);
        Assert.Equal(["P1000001091.kk.txt", "P1200000363.ru.txt"], page.QuerySelectorAll("header td:first-child").Select(cell => cell.TextContent));
        Assert.Equal(["P1000001091.kk.txt", "P1200000363.ru.txt"], page.QuerySelectorAll("section > h2").Select(head => head.TextContent));
    }

    [Fact]
    public void ThePageOfTheLargestDecree_IsSmallEnoughToOpen() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(Write(Read(SourceFile.Load(TestData.PathOf("P1200001741.kk.txt"))))), 1, MostBytes);

    [Fact]
    public void ADocumentOnOneLine_HasEveryRowAtItsOwnAnchor()
    {
        const string html =
            "<html><body><p>Постановление Правительства Республики Казахстан от 28 марта 2012 года № 363</p><table><tr><th>№</th><th>Наименование</th><th>Адрес Центра обслуживания населения</th></tr>"
            + "<tr><td>1</td><td>Первый</td><td>г. Астана, ул. А, 1</td></tr><tr><td>2</td><td>Второй</td><td></td></tr></table></body></html>";
        var page = Parse(Write(Read(TestData.File(html, "page.html"))));
        AssertLinks(page);
        var names = page.QuerySelectorAll(".row dd:first-of-type a").Select(link => page.GetElementById(link.GetAttribute("href")![1..])!.TextContent.Split(' ')[^1]);
        Assert.Equal(["Первый", "Второй"], names);
        Assert.Contains("address.empty", page.QuerySelectorAll(".row")[^1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ThatIsCancelled_Stops() => Assert.ThrowsAny<OperationCanceledException>(() =>
        ReadingHtmlWriter.Write(Stream.Null, [Read(HostileAnnex.File)], new CancellationToken(canceled: true)));

    private static void AssertLinks(IHtmlDocument page)
    {
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
        var targets = ids.ToHashSet(StringComparer.Ordinal);
        Assert.Equal(ids.Length, targets.Count);
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Contains(link.GetAttribute("href")![1..], targets));
    }

    private static AnnexReading Read(SourceFile file) => new AnnexImporter(TestData.Gazetteer).Read(file, TestContext.Current.CancellationToken);

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Write(params AnnexReading[] readings)
    {
        using var stream = new MemoryStream();
        ReadingHtmlWriter.Write(stream, readings, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
