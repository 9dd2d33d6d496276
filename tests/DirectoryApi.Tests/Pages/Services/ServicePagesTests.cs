using System.Net;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Pages.Services;
using DirectoryApi.Pages.Texts;
using DirectoryApi.Search.Understanding;

namespace DirectoryApi.Tests.Pages.Services;

public sealed class ServicePagesTests(SampleSite pages)
{
    [Fact]
    public async Task Services_AreListedByTopic_ThoseOfNoTopicLast()
    {
        var page = await pages.PageAsync("/ru/services");

        Assert.Equal(["Паспорт и удостоверение личности", "Другие услуги"], page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Equal(
            ["/ru/services/identity-documents", "/ru/services/registration", "/ru/services/weapons-permit"],
            page.QuerySelectorAll("main section a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
        Assert.Equal("kk", page.QuerySelector("a[href='/ru/services/registration']")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task Service_SaysWhatItIs_WhoGivesIt_WhereAndByWhichDocument()
    {
        var page = await pages.PageAsync("/ru/services/identity-documents");

        Assert.Equal("Удостоверение личности: где получить", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Удостоверение личности ", page.QuerySelector("main input[name=q]")!.GetAttribute("value"));
        Assert.Contains("q=%D0%A3", page.QuerySelector(".near")!.GetAttribute("data-near"), StringComparison.Ordinal);
        Assert.Equal(
            ["/ru/search?kind=public-service-centre&service=identity-documents", "/ru/search?region=almaty&service=identity-documents"],
            page.QuerySelectorAll("main .links a").Select(link => link.GetAttribute("href")));
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/ru/documents/p1200000363-ru");
        Assert.Contains("Выдача паспортов, удостоверений личности", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownService_IsNotFound() => await pages.PageAsync("/ru/services/nothing", HttpStatusCode.NotFound);

    /// <summary>The page of a service searches by its everyday name.</summary>
    [Theory]
    [InlineData(Language.Kk)]
    [InlineData(Language.Ru)]
    [InlineData(Language.En)]
    public void EverydayNames_AreUnderstoodAsTheService(Language language)
    {
        var texts = PageTexts.Of(language);
        var slugs = texts.Keys.Where(key => key.EndsWith(".about", StringComparison.Ordinal) && key.StartsWith("service.", StringComparison.Ordinal))
            .Select(key => key["service.".Length..^".about".Length])
            .ToArray();

        Assert.Equal(17, slugs.Length);
        Assert.All(slugs, slug =>
        {
            var reading = pages.Directory.Search.Reader.Read(texts[$"service.{slug}"]).First();
            Assert.True(reading.Parts.OfType<ServicePart>().Any(part => part.Slugs.Contains(slug)), $"{texts[$"service.{slug}"]} is read as {string.Join(", ", reading.Parts)}");
        });
    }

    [Fact]
    public void Topics_HaveHeadings() =>
        Assert.All(ServiceTopics.Of(pages.Directory.Snapshot), topic => Assert.True(PageTexts.Of(Language.Kk).Has($"topic.{topic.Key}"), topic.Key));
}
