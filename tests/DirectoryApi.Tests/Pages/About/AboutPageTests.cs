using DirectoryApi.Domain.Languages;
using DirectoryApi.Pages.Texts;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Tests.Pages.About;

public class AboutPageTests
{
    [Theory]
    [InlineData(Language.Kk)]
    [InlineData(Language.Ru)]
    [InlineData(Language.En)]
    public async Task Page_InAnyLanguage_SaysThatTheDataAreOldAndOfWhichDates(Language language)
    {
        await using var pages = await ServedEdition.StartAsync();
        var page = await pages.PageAsync($"/{language.Tag()}/about");
        var texts = PageTexts.Of(language);

        Assert.Contains(texts["about.old"], page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        var rows = page.QuerySelectorAll("tbody tr");
        Assert.Equal(2, rows.Length);
        Assert.Contains(rows, row => row.TextContent.Contains(PageDates.Text(SampleDrafts.Kazakh.Decree.AdoptedOn, texts), StringComparison.Ordinal));
        Assert.Contains("GeoNames", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
