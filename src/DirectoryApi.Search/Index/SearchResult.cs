namespace DirectoryApi.Search.Index;

/// <summary>What a query found.</summary>
/// <param name="Hits">Best first; equal ones by name, then by key.</param>
/// <param name="Relaxation">What had to be given up to find them.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, SearchRelaxation Relaxation)
{
    /// <summary>Nothing found, or nothing asked.</summary>
    public static SearchResult Nothing { get; } = new([], SearchRelaxation.None);
}
