using DirectoryApi.Search.Index;

namespace DirectoryApi.Serving;

/// <summary>Remembers whether the search index of an edition went bad while it was in use.</summary>
public sealed class SearchIndexState
{
    private volatile bool _isDamaged;

    /// <summary>Whether the file was damaged or deleted while it was searched; the index is in memory since.</summary>
    public bool IsDamaged => _isDamaged;

    /// <summary>Takes note of what is told of the index.</summary>
    public void Note(SearchIndexNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        _isDamaged |= notice.Kind == SearchIndexNoticeKind.DamagedInUse;
    }
}
