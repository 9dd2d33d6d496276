using DirectoryApi.Domain.Languages;
using DirectoryApi.Pages.Links;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages.Discovery;

/// <summary>The pages that search engines are to list, of one edition, in an order of their own that the edition decides.</summary>
internal static class SitemapPaths
{
    // How a path is told of a language: each is one page in every language.
    private static readonly Func<PageLinks, string>[] Fixed =
        [links => links.Home, links => links.Regions, links => links.Services, links => links.Documents, links => links.About, links => links.Developers];

    /// <summary>How many pages there are, each counted once and not for each language.</summary>
    public static int Count(DirectorySnapshot edition) =>
        Fixed.Length + edition.Regions.Count + edition.Districts.Count + edition.Services.Count + edition.Documents.Count + edition.Offices.Count;

    /// <summary>Some of the pages, each with its paths in all languages.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="skipped">How many come before.</param>
    /// <param name="count">How many at most.</param>
    public static IEnumerable<IReadOnlyList<(Language Language, string Path)>> Of(DirectorySnapshot edition, int skipped, int count) =>
        Fixed
            .Concat(edition.Regions.Select(region => Path(links => links.Region(region.Region.Slug))))
            .Concat(edition.Districts.Select(district => Path(links => links.District(district.District.Slug))))
            .Concat(edition.Services.Select(service => Path(links => links.Service(service.Service.Slug))))
            .Concat(edition.Documents.Select(document => Path(links => links.Document(document.Decree.Slug))))
            .Concat(edition.Offices.Select(office => Path(links => links.Office(office.Office.Slug))))
            .Skip(skipped).Take(count)
            .Select(path => Enum.GetValues<Language>().Select(language => (language, path(new PageLinks(language)))).ToArray());

    private static Func<PageLinks, string> Path(Func<PageLinks, string> path) => path;
}
