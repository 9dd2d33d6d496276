namespace DirectoryApi.Store.Editions;

/// <summary>How a new edition differs from the one before it.</summary>
/// <param name="Added">In the new one only.</param>
/// <param name="Changed">In both, with another content.</param>
/// <param name="Withdrawn">In the old one only.</param>
/// <param name="Unchanged">In both, alike.</param>
public readonly record struct ChangeCounts(int Added, int Changed, int Withdrawn, int Unchanged)
{
    /// <summary>Whether anything was added, changed or withdrawn.</summary>
    public bool Any => Added + Changed + Withdrawn > 0;
}
