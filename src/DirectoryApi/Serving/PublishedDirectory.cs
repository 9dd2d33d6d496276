using DirectoryApi.GraphQL.Execution.Caching;
using DirectoryApi.Places;
using DirectoryApi.Search;
using DirectoryApi.Search.Nearby;
using DirectoryApi.Search.Suggesting;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Serving;

/// <summary>A published edition with all that is made from it to answer requests.</summary>
/// <param name="Snapshot">The edition.</param>
/// <param name="Search">Full-text search.</param>
/// <param name="SettlementNames">The index of names of settlements.</param>
public sealed record PublishedDirectory(DirectorySnapshot Snapshot, SearchEngine Search, SettlementNames SettlementNames) : IDisposable
{
    /// <summary>Suggests what is being typed.</summary>
    public Suggester Suggester { get; } = new(Snapshot, Search.Reader);

    /// <summary>The offices by where they are.</summary>
    public NearestOffices Nearest { get; } = new(Snapshot);

    /// <summary>The JSON of the edition's objects, for selections that are asked for repeatedly; null to keep none. Goes with the edition.</summary>
    public EncodedObjectCache? EncodedObjects { get; init; } = new();

    /// <summary>Closes the index of the search. The snapshot needs no closing.</summary>
    public void Dispose() => Search.Dispose();
}
