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

    /// <summary>A page of a list.</summary>
    /// <param name="offices">The whole list, ordered.</param>
    /// <param name="first">The first so many, 1 to 100, 20 for null; not considered where <paramref name="last"/> is given.</param>
    /// <param name="after">Only those after this cursor.</param>
    /// <param name="last">The last so many, 1 to 100.</param>
    /// <param name="before">Only those before this cursor.</param>
    /// <exception cref="GraphQLException">A number is out of its range, or a cursor is none of this list.</exception>
    public static OfficePage Page(IReadOnlyList<OfficeNode> offices, int? first, string? after = null, int? last = null, string? before = null)
    {
        ArgumentNullException.ThrowIfNull(offices);
        var start = after is null ? 0 : IndexOf(offices, after, "after") + 1;
        var end = before is null ? offices.Count : IndexOf(offices, before, "before");
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
    }

    /// <summary>The size of a page as asked for; <see cref="DefaultPage"/> for null.</summary>
    /// <exception cref="GraphQLException">It is out of its range.</exception>
    public static int CheckSize(int? size, string argument) =>
        (size ?? DefaultPage) is >= 1 and <= MaximumPage and var checkedSize
            ? checkedSize
            : throw new GraphQLException($"Argument \"{argument}\" is {size}; it must be from 1 to {MaximumPage}.");

    private static int IndexOf(IReadOnlyList<OfficeNode> offices, string cursor, string argument)
    {
        var key = OfficeCursor.Decode(cursor, argument);
        for (var index = 0; index < offices.Count; index++)
        {
            if (offices[index].Office.Key == key)
            {
                return index;
            }
        }

        throw new GraphQLException($"Argument \"{argument}\" is a cursor of another list, or its office was withdrawn meanwhile. Start again without it.");
    }
}
