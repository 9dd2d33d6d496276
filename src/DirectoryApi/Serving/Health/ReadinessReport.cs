namespace DirectoryApi.Serving.Health;

/// <summary>What is told of a server that is ready.</summary>
/// <param name="Edition">Number of the edition that is served.</param>
/// <param name="PublishedAt">When it was published, in UTC.</param>
/// <param name="AgeSeconds">How long ago that is, in whole seconds.</param>
/// <param name="Index">Where the search index is.</param>
/// <param name="Store">The store that newer editions come from; null where none is followed.</param>
internal sealed record ReadinessReport(int Edition, DateTimeOffset PublishedAt, long AgeSeconds, IndexPlace Index, StoreAnswer? Store);
