using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Offices;

/// <summary>Chooses offices by a filter.</summary>
public static class OfficeSelection
{
    /// <summary>The offices of an edition that meet a filter, in an order.</summary>
    public static IReadOnlyList<OfficeNode> From(DirectorySnapshot snapshot, OfficeFilter? where, OfficeOrdering order)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return where is null
            ? snapshot.InOrder(order)
            : snapshot.From(snapshot.Index.Matching(where.ToCriteria()), order, offset: 0);
    }

    /// <summary>Those of a list that meet a filter, in the list's order.</summary>
    public static IReadOnlyList<OfficeNode> Narrow(IReadOnlyList<OfficeNode> offices, OfficeFilter? where, DirectorySnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        if (where is null)
        {
            return offices;
        }

        var matching = snapshot.Index.Matching(where.ToCriteria());
        return [.. offices.Where(office => matching.Contains(office.Position))];
    }
}
