using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search;

/// <summary>The object <c>RegionCount</c>.</summary>
/// <param name="Region">The region.</param>
/// <param name="Count">How many offices are in it.</param>
public sealed record RegionCount(RegionNode Region, int Count);
