using DirectoryApi.Domain.Languages;
using DirectoryApi.Pages;
using DirectoryApi.Serving;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Tests.Samples;
using Microsoft.AspNetCore.Http;

namespace DirectoryApi.Tests.Pages;

/// <summary>Contexts of pages without a server.</summary>
internal static class SamplePages
{
    /// <summary>The context of a page at an instant, and the edition it is of, to be disposed of.</summary>
    public static (PageContext Page, PublishedDirectory Directory) At(DateTimeOffset now, Language language = Language.En, EditionContent? content = null)
    {
        var http = new DefaultHttpContext();
        http.Request.Scheme = "https";
        http.Request.Host = new HostString("example.kz");
        http.Request.Path = $"/{language.Tag()}/about";
        var directory = ServedEdition.Publish(content ?? SampleContents.Storied);
        return (new PageContext(http, language, directory, now), directory);
    }
}
