using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Tests.Relevance.Engines;

/// <summary>An office in its place of an answer.</summary>
/// <param name="Office">The office.</param>
/// <param name="IsWeak">Whether the engine itself doubts it: it meets a part of the query only.</param>
public sealed record RankedOffice(OfficeNode Office, bool IsWeak);
