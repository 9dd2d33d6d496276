using System.Runtime.InteropServices;

namespace DirectoryApi.Store.Snapshots;

/// <summary>All offices of a snapshot in an order other than that of their names, which it keeps within each of its groups.</summary>
/// <param name="Offices">The offices.</param>
/// <param name="Groups">The offices of each group, the first group first.</param>
internal sealed record OrderedOffices(OfficeNode[] Offices, OfficeSet[] Groups)
{
    /// <summary>Puts offices in an order.</summary>
    /// <param name="offices">The offices by name, each at its position.</param>
    /// <param name="ordering">The order.</param>
    public static OrderedOffices Of(IReadOnlyList<OfficeNode> offices, OfficeOrdering ordering)
    {
        // There are a few groups of many offices: to put each office into its group takes one pass, and to sort them twenty.
        var positions = new Dictionary<int, List<int>>();
        for (var position = 0; position < offices.Count; position++)
        {
            var group = OfficeOrder.GroupOf(offices[position], ordering);
            (CollectionsMarshal.GetValueRefOrAddDefault(positions, group, out _) ??= []).Add(position);
        }

        var ordered = new List<OfficeNode>(offices.Count);
        var groups = new List<OfficeSet>(positions.Count);
        foreach (var (_, group) in positions.OrderBy(pair => pair.Key))
        {
            ordered.AddRange(group.Select(position => offices[position]));
            groups.Add(OfficeSet.Of(group, offices.Count));
        }

        return new OrderedOffices([.. ordered], [.. groups]);
    }
}
