using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Snapshots;

/// <summary>Ties what was read of an edition, and the places of the gazetteer, to a graph.</summary>
internal static class SnapshotBuilder
{
    /// <summary>The snapshot of <paramref name="content"/>.</summary>
    /// <exception cref="InvalidOperationException">The content refers to a document or row that it does not have.</exception>
    public static DirectorySnapshot Build(EditionContent content, GazetteerPlaces places)
    {
        var (regions, districts, settlements) = PlaceGraph.Of(places);
        var documents = BuildDocuments(content.Documents);
        var lookup = new DocumentLookup([.. documents, .. content.FormerDocuments.Select(former => new DocumentNode(former, isCurrent: false))]);
        var services = BuildServices(content, documents);
        var (offices, sortKeys) = BuildOffices(content, lookup);
        var withdrawn = content.Withdrawn.Select(former => BuildWithdrawn(former, sortKeys, lookup)).ToArray();
        OfficeLookup? officeLookup = null;
        Dictionary<RowKey, SourceRowNode>? rows = null;
        SideBySide.Invoke(
            () => officeLookup = new OfficeLookup(offices, withdrawn, content.Aliases, content.Changes),
            () => rows = RowsOf(documents));

        var graph = new SnapshotGraph(
            offices, officeLookup!, regions, districts, settlements, services, documents, lookup,
            new ChangeLog(content.Changes, content.KeysAreShared, officeLookup!, lookup));
        var ties = new OfficeTies(graph, rows!);
        ties.Tie(offices);
        foreach (var (former, node) in content.Withdrawn.Zip(withdrawn))
        {
            ties.TieWithdrawn(node, former.Rows);
        }

        OfficeGroups.Tie(graph);
        return new DirectorySnapshot(content.Edition, content.PublishedAt, content.PublicationTimes, graph);
    }

    private static DocumentNode[] BuildDocuments(IReadOnlyList<DocumentContent> contents) =>
    [
        .. contents
            .Select(content => new DocumentNode(content, isCurrent: true))
            .OrderByDescending(node => node.Decree.AdoptedOn)
            .ThenBy(node => node.Decree.Slug, StringComparer.Ordinal),
    ];

    private static Dictionary<RowKey, SourceRowNode> RowsOf(DocumentNode[] documents)
    {
        var rows = new Dictionary<RowKey, SourceRowNode>(documents.Sum(document => document.Rows.Count));
        foreach (var document in documents)
        {
            foreach (var row in document.Rows)
            {
                rows.Add(row.Key, row);
            }
        }

        return rows;
    }

    private static ServiceNode[] BuildServices(EditionContent content, DocumentNode[] documents)
    {
        ServiceNode[] services =
        [
            .. content.Services
                .OrderBy(service => CollationKey.Of(PrintedText.Of(service.Names), service.Slug), StringComparer.Ordinal)
                .Select((service, position) => new ServiceNode(service, position)),
        ];
        foreach (var service in services)
        {
            service.Documents = documents.Where(document => service.Service.DocumentSlugs.Contains(document.Decree.Slug)).ToArray();
        }

        foreach (var document in documents)
        {
            document.Services = services.Where(service => service.Documents.Contains(document)).ToArray();
        }

        return services;
    }

    private static (OfficeNode[] Offices, string[] SortKeys) BuildOffices(EditionContent content, DocumentLookup documents)
    {
        var offices = content.Offices;
        var nodes = new OfficeNode[offices.Count];
        if (content.OfficesAreInOrder && content.Withdrawn.Count == 0)
        {
            SideBySide.For(nodes.Length, index => nodes[index] = new OfficeNode(offices[index], LanguageOf(offices[index], documents), index));
            return (nodes, []);
        }

        var languages = new Language[nodes.Length];
        var sortKeys = new string[nodes.Length];
        SideBySide.For(nodes.Length, index =>
        {
            languages[index] = LanguageOf(offices[index], documents);
            sortKeys[index] = SortKeyOf(offices[index], languages[index]);
        });
        var order = SortedKeys.Sort(sortKeys);
        return ([.. order.Select((index, position) => new OfficeNode(offices[index], languages[index], position))], sortKeys);
    }

    private static OfficeNode BuildWithdrawn(WithdrawnOffice former, string[] sortKeys, DocumentLookup documents)
    {
        var language = LanguageOf(former.Office, documents);
        var found = Array.BinarySearch(sortKeys, SortKeyOf(former.Office, language), StringComparer.Ordinal);
        return OfficeNode.Withdrawn(former.Office, language, found < 0 ? ~found : found, former.Edition);
    }

    // The key makes it unique.
    private static string SortKeyOf(Office office, Language language) => CollationKey.Of(PrintedText.Of(office.Names, language), office.Key);

    // Witnesses are newest first.
    private static Language LanguageOf(Office office, DocumentLookup documents) =>
        office.Witnesses.Count > 0 && documents.Find(office.Witnesses[0].Row.DocumentSlug) is { } newest
            ? newest.Decree.Language
            : office.Names[0].Language;
}
