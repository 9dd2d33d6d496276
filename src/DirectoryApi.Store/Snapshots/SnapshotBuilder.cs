using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Snapshots;

/// <summary>Ties what was read of an edition, and the places of the gazetteer, to a graph.</summary>
internal static class SnapshotBuilder
{
    /// <summary>The snapshot of <paramref name="content"/>.</summary>
    public static DirectorySnapshot Build(EditionContent content, GazetteerPlaces places)
    {
        var (regions, districts, settlements) = PlaceGraph.Of(places);
        var rows = new Dictionary<RowKey, SourceRowNode>();
        var documents = BuildDocuments(content.Documents, rows);
        var services = BuildServices(content, documents);
        var offices = BuildOffices(content.Offices);

        var graph = new SnapshotGraph(offices, regions, districts, settlements, services, documents);
        TieOffices(graph, rows);
        return new DirectorySnapshot(content.Edition, content.PublishedAt, graph);
    }

    private static DocumentNode[] BuildDocuments(IReadOnlyList<DocumentContent> contents, Dictionary<RowKey, SourceRowNode> rows)
    {
        var documents = new List<DocumentNode>(contents.Count);
        foreach (var content in contents)
        {
            var document = new DocumentNode(content.Decree, content.FileName, content.Sha256, content.Standards);
            document.Rows = content.Rows.Select(row => new SourceRowNode(row, document)).ToArray();
            foreach (var row in document.Rows)
            {
                rows.Add(row.Key, row);
            }

            documents.Add(document);
        }

        return [.. documents.OrderByDescending(node => node.Decree.AdoptedOn).ThenBy(node => node.Decree.Slug, StringComparer.Ordinal)];
    }

    private static ServiceNode[] BuildServices(EditionContent content, DocumentNode[] documents)
    {
        ServiceNode[] services =
        [
            .. content.Services
                .OrderBy(service => CollationKey.Of(NameOf(service.Names), service.Slug), StringComparer.Ordinal)
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

    private static OfficeNode[] BuildOffices(IReadOnlyList<Office> offices) =>
    [
        .. offices
            .OrderBy(office => CollationKey.Of(NameOf(office.Names), office.Key), StringComparer.Ordinal)
            .Select((office, position) => new OfficeNode(office, position)),
    ];

    private static void TieOffices(SnapshotGraph graph, Dictionary<RowKey, SourceRowNode> rows)
    {
        var byKey = graph.Offices.ToDictionary(node => node.Office.Key, StringComparer.Ordinal);
        var regions = graph.Regions.ToDictionary(node => node.Region.Slug, StringComparer.Ordinal);
        var districts = graph.Districts.ToDictionary(node => node.District.Slug, StringComparer.Ordinal);
        var settlements = graph.Settlements.ToDictionary(node => node.Settlement.Slug, StringComparer.Ordinal);
        var services = graph.Services.ToDictionary(node => node.Service.Slug, StringComparer.Ordinal);

        foreach (var node in graph.Offices)
        {
            var office = node.Office;
            node.Parent = Find(byKey, office.ParentKey);
            node.Region = Find(regions, office.RegionSlug);
            node.District = Find(districts, office.DistrictSlug);
            node.Settlement = Find(settlements, office.SettlementSlug);
            node.Services = office.ServiceSlugs.Select(slug => services[slug]).OrderBy(service => service.Position).ToArray();
            node.Sources = office.Witnesses.Select(witness => rows[witness]).ToArray();
        }

        // The offices are in order of name, and grouping keeps it.
        var units = graph.Offices.Where(node => node.Parent is not null).ToLookup(node => node.Parent);
        foreach (var node in graph.Offices)
        {
            node.Units = units[node].ToArray();
        }

        var byRegion = graph.Offices.ToLookup(node => node.Region);
        foreach (var region in graph.Regions)
        {
            region.Offices = byRegion[region].ToArray();
        }

        var byDistrict = graph.Offices.ToLookup(node => node.District);
        foreach (var district in graph.Districts)
        {
            district.Offices = byDistrict[district].ToArray();
        }

        var bySettlement = graph.Offices.ToLookup(node => node.Settlement);
        foreach (var settlement in graph.Settlements)
        {
            settlement.Offices = bySettlement[settlement].ToArray();
        }

        var byService = graph.Services.Select(_ => new List<OfficeNode>()).ToArray();
        foreach (var node in graph.Offices)
        {
            foreach (var service in node.Services)
            {
                byService[service.Position].Add(node);
            }
        }

        foreach (var service in graph.Services)
        {
            service.Offices = byService[service.Position].ToArray();
        }
    }

    private static T? Find<T>(Dictionary<string, T> nodes, string? key)
        where T : class
        => key is null ? null : nodes.GetValueOrDefault(key);

    private static string NameOf(IReadOnlyList<LocalizedText> names)
    {
        foreach (var name in names)
        {
            if (name.Origin == TextOrigin.Printed)
            {
                return name.Text;
            }
        }

        return names.Count > 0 ? names[0].Text : "";
    }
}
