namespace DirectoryApi.Store.Snapshots;

/// <summary>Gives places, services and offices the lists of the offices that refer to them. Offices no longer in the directory are in none.</summary>
internal static class OfficeGroups
{
    /// <summary>Fills the lists. The offices are in order of name, and grouping keeps it.</summary>
    public static void Tie(SnapshotGraph graph)
    {
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
}
