namespace DirectoryApi.Search.Index;

/// <summary>What can be amiss with the file of a search index.</summary>
public enum SearchIndexNoticeKind
{
    /// <summary>The file is damaged, cut off or something else; the index is made anew.</summary>
    Rejected,

    /// <summary>The file cannot be written; the index is kept in memory.</summary>
    NotWritten,

    /// <summary>The file went bad, or away, while it was searched; the index is kept in memory from now on.</summary>
    DamagedInUse,
}
