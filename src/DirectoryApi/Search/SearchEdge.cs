using DirectoryApi.Offices;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search;

/// <summary>The object <c>OfficeSearchEdge</c>.</summary>
/// <param name="Node">The office.</param>
/// <param name="Score">How well it matches; comparable within one search only.</param>
public sealed record SearchEdge(OfficeNode Node, double Score)
{
    /// <summary>The cursor of the office.</summary>
    public string Cursor => OfficeCursor.Encode(Node);
}
