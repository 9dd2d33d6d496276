using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search;

/// <summary>An office that a query found.</summary>
/// <param name="Office">The office.</param>
/// <param name="Score">How well it fits, from 0 to 1; means the same in every query.</param>
/// <param name="DistanceKilometres">How far it is from where the search is made; null where that, or its own place, is not known.</param>
/// <param name="Signals">What the score is made of; null where it was not asked for.</param>
public sealed record SearchHit(OfficeNode Office, double Score, double? DistanceKilometres, IReadOnlyList<RankingSignalValue>? Signals);
