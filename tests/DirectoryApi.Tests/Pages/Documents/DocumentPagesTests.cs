using System.Net;
using AngleSharp.Dom;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Pages.Texts;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Tests.Pages.Documents;

public class DocumentPagesTests
{
    private static readonly PageTexts English = PageTexts.Of(Language.En);

    [Fact]
    public async Task List_HasEveryDocumentOfTheEdition()
    {
        await using var pages = await ServedEdition.StartAsync();
        var page = await pages.PageAsync("/en/documents");

        Assert.Equal(["/en/documents/p1200000363-ru", "/en/documents/p1200001741-kk"], page.QuerySelectorAll("h2 a").Select(link => link.GetAttribute("href")).Order());
    }

    [Fact]
    public async Task Page_OfADocument_TellsItsDateAndStatusAndOfficialText()
    {
        var repealed = SampleDrafts.Small with
        {
            Documents = [SampleDrafts.Russian with { Decree = Repealed(SampleDrafts.Russian.Decree) }, SampleDrafts.Kazakh],
        };
        await using var pages = await ServedEdition.StartAsync(SampleContents.Of(repealed));
        var page = await pages.PageAsync("/en/documents/p1200000363-ru");

        Assert.Contains("21 January 2014", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("ru", page.QuerySelector(".notice q")!.GetAttribute("lang"));
        Assert.Contains("https://adilet.zan.kz/rus/docs/P1200000363", page.QuerySelectorAll("dd a").Select(link => link.GetAttribute("href")));
        Assert.Equal("2012-03-28", page.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Contains("/en/offices/slug-of-con-10", page.QuerySelectorAll("main .links a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Page_OfManyOffices_HasPages()
    {
        await using var pages = await ServedEdition.StartAsync(SampleContents.Of(SampleDrafts.Large(250)));
        var first = await pages.PageAsync("/en/documents/p1200000363-ru");
        var last = await pages.PageAsync("/en/documents/p1200000363-ru?page=3");

        Assert.Equal(100, OfficesOn(first));
        Assert.Equal(50, OfficesOn(last));
        Assert.Equal("3", last.QuerySelector(".pages [aria-current]")!.TextContent);
        Assert.Equal("noindex", last.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("99")]
    [InlineData("abc")]
    [InlineData("99999999999999999999")]
    public async Task Page_OfANumberThatIsNone_IsTheFirstAndSaysSo(string number)
    {
        await using var pages = await ServedEdition.StartAsync();
        var page = await pages.PageAsync($"/en/documents/p1200000363-ru?page={number}");

        Assert.Contains(English["document.no-such-page"], page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfADocumentThatOnlyEarlierEditionsHad_SaysSo()
    {
        await using var pages = await ServedEdition.StartAsync();
        var page = await pages.PageAsync($"/en/documents/{SampleContents.Former.Decree.Slug}");

        Assert.Contains(English["document.former"], page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAnUnknownSlug_IsNotFound()
    {
        await using var pages = await ServedEdition.StartAsync();
        using var response = await pages.GetAsync("/en/documents/p0-ru");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static int OfficesOn(IParentNode page) =>
        page.QuerySelectorAll("main .links a").Count(link => link.GetAttribute("href")!.Contains("/offices/", StringComparison.Ordinal));

    private static Decree Repealed(Decree decree) => decree with
    {
        AdoptedOn = new DateOnly(2012, 3, 28),
        Status = DocumentStatus.Repealed,
        RepealedOn = new DateOnly(2014, 1, 21),
        RepealedBy = "постановлением Правительства № 20",
    };
}
