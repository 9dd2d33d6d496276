using DirectoryApi.GraphQL.Execution.Caching;
using DirectoryApi.Places;
using DirectoryApi.Search.Index;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Serving;

/// <summary>A published edition with all that is made from it to answer requests.</summary>
/// <param name="Snapshot">The edition.</param>
/// <param name="Search">The index for full-text search.</param>
/// <param name="SettlementNames">The index of names of settlements.</param>
public sealed record PublishedDirectory(DirectorySnapshot Snapshot, OfficeSearchIndex Search, SettlementNames SettlementNames) : IDisposable
{
    /// <summary>The JSON of the edition's objects, for selections that are asked for repeatedly; null to keep none. Goes with the edition.</summary>
    public EncodedObjectCache? EncodedObjects { get; init; } = new();

    /// <summary>Closes the search index. The snapshot needs no closing.</summary>
    public void Dispose() => Search.Dispose();
}
