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
    /// <param name="offices">The list, by name.</param>
    /// <param name="set">The offices of the list.</param>
    /// <param name="where">The filter; null for none.</param>
    /// <param name="snapshot">The edition that the list is of.</param>
    public static IReadOnlyList<OfficeNode> Narrow(
        IReadOnlyList<OfficeNode> offices, OfficeSet set, OfficeFilter? where, DirectorySnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(snapshot);
        return where is null ? offices : snapshot.From(set.Intersect(snapshot.Index.Matching(where.ToCriteria())), OfficeOrdering.Name, offset: 0);
    }
}
