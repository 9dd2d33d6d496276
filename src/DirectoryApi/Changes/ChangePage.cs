using DirectoryApi.Offices;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Changes;

/// <summary>The object <c>ChangeConnection</c>: a page of changes.</summary>
/// <param name="Changes">All changes of the directory.</param>
/// <param name="Wanted">Index of the first change that was asked for, on whatever page.</param>
/// <param name="Start">Index of the first change of the page.</param>
/// <param name="Size">How many changes the page has.</param>
public sealed record ChangePage(ChangeLog Changes, int Wanted, int Start, int Size)
{
    /// <summary>The changes of the page with their cursors.</summary>
    public IReadOnlyList<ChangeEdge> Edges => [.. Nodes.Select(change => new ChangeEdge(change))];

    /// <summary>The changes of the page.</summary>
    public IReadOnlyList<ChangeNode> Nodes => [.. Enumerable.Range(Start, Size).Select(index => Changes[index])];

    /// <summary>About the page.</summary>
    public PageInfo PageInfo => new(
        Start + Size < Changes.Count,
        Start > Wanted,
        Size > 0 ? ChangeCursor.Encode(Changes[Start]) : null,
        Size > 0 ? ChangeCursor.Encode(Changes[Start + Size - 1]) : null);

    /// <summary>How many changes were asked for, on all pages.</summary>
    public int TotalCount => Changes.Count - Wanted;
}
