using DirectoryApi.Domain.Languages;
using DirectoryApi.Offices;
using DirectoryApi.Search.Highlighting;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search;

/// <summary>The object <c>OfficeSearchConnection</c>: a page of what a search found.</summary>
/// <param name="Found">Everything that was found.</param>
/// <param name="Hits">The hits of the page.</param>
/// <param name="Start">Index of the first hit of the page.</param>
/// <param name="Snapshot">The edition.</param>
/// <param name="Cursors">The cursors of the search.</param>
/// <param name="Language">The language asked for; null for none.</param>
public sealed record SearchPage(
    SearchResult Found, IReadOnlyList<SearchHit> Hits, int Start, DirectorySnapshot Snapshot, SearchCursor Cursors, Language? Language)
{
    private readonly Lazy<Highlighter?> _highlighter = new(() => Found.Reading is { } reading ? new Highlighter(reading) : null);

    /// <summary>The offices of the page with cursors and scores.</summary>
    public IReadOnlyList<SearchEdge> Edges => [.. Hits.Select(hit => new SearchEdge(hit, this))];

    /// <summary>The offices of the page.</summary>
    public IReadOnlyList<OfficeNode> Nodes => [.. Hits.Select(hit => hit.Office)];

    /// <summary>About the page.</summary>
    public PageInfo PageInfo => new(
        Start + Hits.Count < TotalCount,
        Start > 0,
        Hits.Count > 0 ? Cursors.Encode(Hits[0].Office) : null,
        Hits.Count > 0 ? Cursors.Encode(Hits[^1].Office) : null);

    /// <summary>How many offices were found.</summary>
    public int TotalCount => Found.Offices.Count;

    /// <summary>How the offices found divide.</summary>
    public SearchFacets Facets => new(Found.Offices, Snapshot);

    /// <summary>A corrected query.</summary>
    public string? DidYouMean => Found.DidYouMean;

    /// <summary>What had to be given up.</summary>
    public SearchRelaxation Relaxation => Found.Relaxation;

    /// <summary>Whether nothing fits well.</summary>
    public bool IsWeak => Found.IsWeak;

    /// <summary>What the query was understood as.</summary>
    public QueryUnderstanding? Understanding => Found.Reading is { } reading ? new QueryUnderstanding(reading, Snapshot) : null;

    /// <summary>Marks what was asked for; null where that is nothing.</summary>
    internal Highlighter? Highlighter => _highlighter.Value;
}
