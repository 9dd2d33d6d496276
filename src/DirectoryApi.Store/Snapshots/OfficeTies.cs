using System.Collections.Concurrent;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Snapshots;

/// <summary>Ties offices to what they refer to: places, services, rows and documents.</summary>
internal sealed class OfficeTies
{
    private readonly SnapshotGraph _graph;
    private readonly Dictionary<RowKey, SourceRowNode> _rows;
    private readonly Dictionary<string, RegionNode> _regions;
    private readonly Dictionary<string, DistrictNode> _districts;
    private readonly Dictionary<string, SettlementNode> _settlements;
    private readonly Dictionary<string, ServiceNode> _services;

    // Offices of a kind give the same services, and the store tells them by one list.
    private readonly ConcurrentDictionary<IReadOnlyList<string>, ServiceNode[]> _serviceLists = new(ReferenceEqualityComparer.Instance);

    /// <summary>Ties within a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="rows">The rows of its documents.</param>
    public OfficeTies(SnapshotGraph graph, Dictionary<RowKey, SourceRowNode> rows)
    {
        _graph = graph;
        _rows = rows;
        _regions = graph.Regions.ToDictionary(node => node.Region.Slug, StringComparer.Ordinal);
        _districts = graph.Districts.ToDictionary(node => node.District.Slug, StringComparer.Ordinal);
        _settlements = graph.Settlements.ToDictionary(node => node.Settlement.Slug, StringComparer.Ordinal);
        _services = graph.Services.ToDictionary(node => node.Service.Slug, StringComparer.Ordinal);
    }

    /// <summary>Ties the offices of the edition, whose every reference must be there.</summary>
    public void Tie(IReadOnlyList<OfficeNode> offices)
    {
        Func<RowKey, SourceRowNode?> find = RowOf;
        Func<IReadOnlyList<string>, ServiceNode[]> servicesOf = slugs => [.. slugs.Select(slug => _services[slug]).OrderBy(service => service.Position)];
        SideBySide.For(offices.Count, position =>
        {
            var node = offices[position];
            TieToPlaces(node);
            node.Services = _serviceLists.GetOrAdd(node.Office.ServiceSlugs, servicesOf);
            TieToRows(node, find);
        });
    }

    /// <summary>
    /// Ties an office that is no longer in the directory to what there still is. Its rows are its own: in a newer version of its
    /// decree the same label may be another office's.
    /// </summary>
    public void TieWithdrawn(OfficeNode node, IReadOnlyList<RowContent> rows)
    {
        TieToPlaces(node);
        node.Services = node.Office.ServiceSlugs.Select(_services.GetValueOrDefault).OfType<ServiceNode>().OrderBy(service => service.Position).ToArray();
        var own = rows.ToDictionary(row => row.Key, row => new SourceRowNode(row, _graph.DocumentLookup.Get(row.Key.DocumentSlug, "a row")));
        TieToRows(node, own.GetValueOrDefault);
    }

    private void TieToPlaces(OfficeNode node)
    {
        var office = node.Office;
        node.Parent = office.ParentKey is null ? null : _graph.OfficeLookup.ByKey(office.ParentKey);
        node.Region = Find(_regions, office.RegionSlug);
        node.District = Find(_districts, office.DistrictSlug);
        node.Settlement = Find(_settlements, office.SettlementSlug);
    }

    private void TieToRows(OfficeNode node, Func<RowKey, SourceRowNode?> find)
    {
        var office = node.Office;
        node.Witnesses = Each(office.Witnesses, witness => find(witness.Row) is { } row ? new WitnessNode(row, witness.Reason) : null);
        node.Contacts = Each(office.Contacts, contact => find(contact.Source) is { } row ? new ContactNode(contact, row) : null);
        node.Dissents = Each(office.Dissents, dissent => DissentOf(dissent, find));
        node.History = Each(office.History, statement =>
            new StatementNode(statement, _graph.DocumentLookup.Get(statement.DocumentSlug, $"office {office.Key}")));
    }

    private static DissentNode? DissentOf(OfficeDissent dissent, Func<RowKey, SourceRowNode?> find)
    {
        var rows = Each(dissent.Rows, find);
        return rows.Length > 0 ? new DissentNode(dissent, rows) : null;
    }

    private SourceRowNode RowOf(RowKey key) => _rows.GetValueOrDefault(key)
        ?? throw new InvalidOperationException($"The edition's content has an office that rests on row {key}, but not the row.");

    // Most offices have no contacts, no history and no dissents, and rest on one or two rows.
    private static TNode[] Each<T, TNode>(IReadOnlyList<T> items, Func<T, TNode?> tie)
        where TNode : class
    {
        if (items.Count == 0)
        {
            return [];
        }

        var (nodes, count) = (new TNode[items.Count], 0);
        for (var index = 0; index < items.Count; index++)
        {
            if (tie(items[index]) is { } node)
            {
                nodes[count++] = node;
            }
        }

        return count == nodes.Length ? nodes : nodes[..count];
    }

    private static T? Find<T>(Dictionary<string, T> nodes, string? key)
        where T : class
        => key is null ? null : nodes.GetValueOrDefault(key);
}
