using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Index;

/// <summary>An office that a query found.</summary>
/// <param name="Office">The office, of the snapshot the index was made for.</param>
/// <param name="Score">How well it fits, higher is better; comparable within one query only.</param>
public sealed record SearchHit(OfficeNode Office, double Score);
