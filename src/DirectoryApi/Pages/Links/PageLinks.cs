using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Pages.Links;

/// <summary>The addresses of pages in one language: paths within the site, without host.</summary>
/// <param name="Language">The language, the first segment of every path.</param>
public sealed record PageLinks(Language Language)
{
    /// <summary>The home page.</summary>
    public string Home => At("/");

    /// <summary>Search and its results.</summary>
    public string Search => At("/search");

    /// <summary>The list of regions.</summary>
    public string Regions => At("/regions");

    /// <summary>The list of services.</summary>
    public string Services => At("/services");

    /// <summary>The list of documents.</summary>
    public string Documents => At("/documents");

    /// <summary>About the data.</summary>
    public string About => At("/about");

    /// <summary>The guide for developers.</summary>
    public string Developers => At("/developers");

    /// <summary>An office by its slug.</summary>
    public string Office(string slug) => At("/offices/" + Uri.EscapeDataString(slug));

    /// <summary>A region by its slug.</summary>
    public string Region(string slug) => At("/regions/" + Uri.EscapeDataString(slug));

    /// <summary>A district by its slug, which has the region's in front: <c>akmola/akkol</c>.</summary>
    public string District(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        return At("/regions/" + string.Join('/', slug.Split('/').Select(Uri.EscapeDataString)));
    }

    /// <summary>A service by its slug.</summary>
    public string Service(string slug) => At("/services/" + Uri.EscapeDataString(slug));

    /// <summary>A document by its slug.</summary>
    public string Document(string slug) => At("/documents/" + Uri.EscapeDataString(slug));

    /// <summary>The path of this language for one without a language.</summary>
    /// <param name="path">The rest of the path, with the slash in front.</param>
    public string At(string path) => $"/{Language.Tag()}{path}";
}
