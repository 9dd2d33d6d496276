using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Offices;

/// <summary>Cuts pages out of lists of offices, as the Relay cursor connections specification has it (section 4, Pagination algorithm).</summary>
public static class OfficePaging
{
    /// <summary>The largest page.</summary>
    public const int MaximumPage = 100;

    /// <summary>The size of a page where a request says null.</summary>
    public const int DefaultPage = 20;

    /// <summary>
    /// A page of a list. A cursor's office need not be in the list any more: the page begins or ends where the office would stand.
    /// </summary>
    /// <param name="offices">The whole list, ordered.</param>
    /// <param name="snapshot">The edition that the list is of.</param>
    /// <param name="first">The first so many, 1 to 100, 20 for null; not considered where <paramref name="last"/> is given.</param>
    /// <param name="after">Only those after this cursor.</param>
    /// <param name="last">The last so many, 1 to 100.</param>
    /// <param name="before">Only those before this cursor.</param>
    /// <param name="ordering">The order of the list.</param>
    /// <exception cref="GraphQLException">A number is out of its range, or a cursor is none of an office that is known.</exception>
    public static OfficePage Page(
        IReadOnlyList<OfficeNode> offices,
        DirectorySnapshot snapshot,
        int? first,
        string? after = null,
        int? last = null,
        string? before = null,
        OfficeOrdering ordering = OfficeOrdering.Name)
    {
        ArgumentNullException.ThrowIfNull(offices);
        ArgumentNullException.ThrowIfNull(snapshot);
        var start = after is null ? 0 : IndexAfter(OfficeAt(after, snapshot, "after"));
        var end = before is null ? offices.Count : OfficeOrder.CountBefore(offices, OfficeAt(before, snapshot, "before"), ordering);
        if (last is { } count)
        {
            start = Math.Max(start, end - CheckSize(count, "last"));
        }
        else
        {
            end = Math.Min(end, start + CheckSize(first, "first"));
        }

        var nodes = new OfficeNode[Math.Max(end - start, 0)];
        for (var index = 0; index < nodes.Length; index++)
        {
            nodes[index] = offices[start + index];
        }

        return new OfficePage(nodes, offices.Count, end < offices.Count, start > 0);

        int IndexAfter(OfficeNode office)
        {
            var index = OfficeOrder.CountBefore(offices, office, ordering);
            return index < offices.Count && offices[index] == office ? index + 1 : index;
        }
    }

    /// <summary>The size of a page as asked for; <see cref="DefaultPage"/> for null.</summary>
    /// <exception cref="GraphQLException">It is out of its range.</exception>
    public static int CheckSize(int? size, string argument) =>
        (size ?? DefaultPage) is >= 1 and <= MaximumPage and var checkedSize
            ? checkedSize
            : throw new GraphQLException($"Argument \"{argument}\" is {size}; it must be from 1 to {MaximumPage}.");

    private static OfficeNode OfficeAt(string cursor, DirectorySnapshot snapshot, string argument)
    {
        var key = OfficeCursor.Decode(cursor, argument);

        // Where an office stood that was merged into another is not known any more.
        return snapshot.OfficeByKey(key) is { } office && office.Office.Key == key
            ? office
            : throw new GraphQLException(
                $"Argument \"{argument}\" is a cursor of an office that was merged into another meanwhile, or of another directory. Start again without it.");
    }
}
