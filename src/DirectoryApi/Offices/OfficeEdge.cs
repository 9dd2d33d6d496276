using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Offices;

/// <summary>The object <c>OfficeEdge</c>.</summary>
/// <param name="Node">The office.</param>
public sealed record OfficeEdge(OfficeNode Node)
{
    /// <summary>The cursor of the office.</summary>
    public string Cursor => OfficeCursor.Encode(Node);
}
