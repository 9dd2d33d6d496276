namespace DirectoryApi.Store.Snapshots;

/// <summary>Gives places, services and offices the lists of the offices that refer to them. Offices no longer in the directory are in none.</summary>
internal static class OfficeGroups
{
    /// <summary>Fills the lists. The offices are in order of name, and grouping keeps it.</summary>
    public static void Tie(SnapshotGraph graph) => SideBySide.Invoke(
        () => TieUnits(graph.Offices),
        () => TieRegions(graph),
        () => TieDistricts(graph),
        () => TieSettlements(graph),
        () => TieServices(graph));

    private static void TieUnits(IReadOnlyList<OfficeNode> offices)
    {
        foreach (var units in offices.Where(node => node.Parent is { WithdrawnIn: null }).GroupBy(node => node.Parent!))
        {
            units.Key.Units = [.. units];
        }
    }

    private static void TieRegions(SnapshotGraph graph)
    {
        var byRegion = graph.Offices.ToLookup(node => node.Region);
        foreach (var region in graph.Regions)
        {
            region.Offices = byRegion[region].ToArray();
        }
    }

    private static void TieDistricts(SnapshotGraph graph)
    {
        var byDistrict = graph.Offices.ToLookup(node => node.District);
        foreach (var district in graph.Districts)
        {
            district.Offices = byDistrict[district].ToArray();
        }
    }

    private static void TieSettlements(SnapshotGraph graph)
    {
        var bySettlement = graph.Offices.ToLookup(node => node.Settlement);
        foreach (var settlement in graph.Settlements)
        {
            settlement.Offices = bySettlement[settlement].ToArray();
        }
    }

    private static void TieServices(SnapshotGraph graph)
    {
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
}
