namespace DirectoryApi.Store.Snapshots;

/// <summary>Where offices stand in the orders of lists, those included that are not, or no longer, in the list.</summary>
public static class OfficeOrder
{
    /// <summary>How many offices of a list come before <paramref name="office"/>: its index, or the index at which it would stand.</summary>
    /// <param name="offices">Offices of one snapshot, in <paramref name="ordering"/>.</param>
    /// <param name="office">An office of the same snapshot, in the list or not, in the directory or not.</param>
    /// <param name="ordering">The order of the list.</param>
    public static int CountBefore(IReadOnlyList<OfficeNode> offices, OfficeNode office, OfficeOrdering ordering)
    {
        ArgumentNullException.ThrowIfNull(offices);
        ArgumentNullException.ThrowIfNull(office);
        var place = PlaceOf(office, ordering);
        var (low, high) = (0, offices.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (PlaceOf(offices[middle], ordering).CompareTo(place) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>What offices are put in order by before their names.</summary>
    internal static int GroupOf(OfficeNode office, OfficeOrdering ordering) => ordering switch
    {
        OfficeOrdering.Name => 0,
        OfficeOrdering.Region => office.Region?.Position ?? int.MaxValue,
        OfficeOrdering.Kind => (int)office.Office.Kind,
        _ => throw new ArgumentOutOfRangeException(nameof(ordering), ordering, "Not an order of offices."),
    };

    private static (int Group, int Rank) PlaceOf(OfficeNode office, OfficeOrdering ordering) => (GroupOf(office, ordering), office.Rank);
}
