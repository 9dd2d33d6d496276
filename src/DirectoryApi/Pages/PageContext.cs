using DirectoryApi.Domain.Languages;
using DirectoryApi.Pages.Links;
using DirectoryApi.Pages.Texts;
using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages;

/// <summary>What one page is made from: the request, one edition, one language, one instant.</summary>
public sealed class PageContext
{
    /// <summary>The context of a request.</summary>
    /// <param name="http">The request.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="directory">The edition.</param>
    /// <param name="now">The instant the page tells of.</param>
    public PageContext(HttpContext http, Language language, PublishedDirectory directory, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(http);
        Http = http;
        Language = language;
        Now = now;
        Request = new DirectoryRequest(directory, [language]);
        Texts = PageTexts.Of(language);
        Links = new PageLinks(language);
        var path = http.Request.Path.Value ?? "/";
        var prefix = "/" + language.Tag();
        Path = path.StartsWith(prefix + "/", StringComparison.Ordinal) ? path[prefix.Length..] : "/";
        Origin = $"{http.Request.Scheme}://{http.Request.Host}";
    }

    /// <summary>The request.</summary>
    public HttpContext Http { get; }

    /// <summary>The page's language.</summary>
    public Language Language { get; }

    /// <summary>The instant the page tells of, such as whether an office is open.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>Chooses texts in the page's language.</summary>
    public DirectoryRequest Request { get; }

    /// <summary>The edition with what answers questions about it.</summary>
    public PublishedDirectory Directory => Request.Directory;

    /// <summary>The edition.</summary>
    public DirectorySnapshot Snapshot => Request.Snapshot;

    /// <summary>What the page says.</summary>
    public PageTexts Texts { get; }

    /// <summary>Addresses of pages in the page's language.</summary>
    public PageLinks Links { get; }

    /// <summary>The page's path behind the language, with the slash in front: <c>/offices/akmola-akkol-internal-affairs</c>.</summary>
    public string Path { get; }

    /// <summary>Scheme and host of the request, for absolute addresses: <c>https://example.kz</c>.</summary>
    public string Origin { get; }

    /// <summary>A value of the request's query; null where it is missing or blank.</summary>
    public string? Query(string name) => Http.Request.Query[name].ToString() is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
