namespace DirectoryApi.Search.Index;

/// <summary>Names a posting list.</summary>
/// <param name="Column">The column.</param>
/// <param name="Term">The term.</param>
/// <param name="IsPrefix">Whether it stands for all terms that begin so.</param>
internal readonly record struct PostingKey(SearchColumn Column, string Term, bool IsPrefix)
{
    /// <summary>What a kept key takes besides its letters, with the entries that hold it, about.</summary>
    public const int Bytes = 160;
}
