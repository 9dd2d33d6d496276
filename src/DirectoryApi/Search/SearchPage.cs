using DirectoryApi.Offices;
using DirectoryApi.Search.Index;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search;

/// <summary>The object <c>OfficeSearchConnection</c>: a page of what a search found.</summary>
/// <param name="All">Everything that was found, best first.</param>
/// <param name="Start">Index of the first hit of the page.</param>
/// <param name="Size">How many hits the page has.</param>
public sealed record SearchPage(IReadOnlyList<SearchHit> All, int Start, int Size)
{
    /// <summary>The offices of the page with cursors and scores.</summary>
    public IReadOnlyList<SearchEdge> Edges => [.. All.Skip(Start).Take(Size).Select(hit => new SearchEdge(hit.Office, hit.Score))];

    /// <summary>The offices of the page.</summary>
    public IReadOnlyList<OfficeNode> Nodes => [.. All.Skip(Start).Take(Size).Select(hit => hit.Office)];

    /// <summary>About the page.</summary>
    public PageInfo PageInfo => new(
        Start + Size < All.Count,
        Start > 0,
        Size > 0 ? OfficeCursor.Encode(All[Start].Office) : null,
        Size > 0 ? OfficeCursor.Encode(All[Start + Size - 1].Office) : null);

    /// <summary>How many offices were found.</summary>
    public int TotalCount => All.Count;

    /// <summary>How the offices found divide.</summary>
    public SearchFacets Facets => new([.. All.Select(hit => hit.Office)]);
}
