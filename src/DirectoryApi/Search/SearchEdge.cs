using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search;

/// <summary>The object <c>OfficeSearchEdge</c>.</summary>
/// <param name="Hit">The hit.</param>
/// <param name="Page">The page that it is on.</param>
public sealed record SearchEdge(SearchHit Hit, SearchPage Page)
{
    /// <summary>The office.</summary>
    public OfficeNode Node => Hit.Office;

    /// <summary>How well it fits.</summary>
    public double Score => Hit.Score;

    /// <summary>How far away it is.</summary>
    public double? DistanceKilometres => Hit.DistanceKilometres;

    /// <summary>The cursor of the office.</summary>
    public string Cursor => Page.Cursors.Encode(Hit.Office);

    /// <summary>Its texts that have something that was asked for, with that marked. Made when they are asked for.</summary>
    public IReadOnlyList<string> Highlights(DirectoryRequest request) =>
        Page.Highlighter is { } highlighter ? highlighter.Highlight(Hit.Office.Office.Kind, HighlightedTexts.Of(Hit.Office, Page.Language, request)) : [];
}
