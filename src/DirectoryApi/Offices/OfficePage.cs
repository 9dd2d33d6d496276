using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Offices;

/// <summary>The object <c>OfficeConnection</c>: a page of offices.</summary>
/// <param name="Nodes">The offices of the page.</param>
/// <param name="TotalCount">How many offices there are on all pages.</param>
/// <param name="HasNextPage">Whether more follow.</param>
/// <param name="HasPreviousPage">Whether others come before.</param>
public sealed record OfficePage(IReadOnlyList<OfficeNode> Nodes, int TotalCount, bool HasNextPage, bool HasPreviousPage)
{
    /// <summary>The offices with their cursors.</summary>
    public IReadOnlyList<OfficeEdge> Edges => [.. Nodes.Select(node => new OfficeEdge(node))];

    /// <summary>About the page.</summary>
    public PageInfo PageInfo => new(
        HasNextPage,
        HasPreviousPage,
        Nodes.Count > 0 ? OfficeCursor.Encode(Nodes[0]) : null,
        Nodes.Count > 0 ? OfficeCursor.Encode(Nodes[^1]) : null);
}
