using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Changes;

/// <summary>The object <c>ChangeEdge</c>.</summary>
/// <param name="Node">The change.</param>
public sealed record ChangeEdge(ChangeNode Node)
{
    /// <summary>The cursor of the change.</summary>
    public string Cursor => ChangeCursor.Encode(Node);
}
