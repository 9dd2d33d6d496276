namespace DirectoryApi.Search;

/// <summary>What one signal adds to the score of a hit.</summary>
/// <param name="Name">The signal, as <see cref="Ranking.RankingSignals.All"/> lists them.</param>
/// <param name="Value">What it adds; negative where it takes away.</param>
/// <param name="Reason">What in the query and the office it comes from, in English.</param>
public sealed record RankingSignalValue(string Name, double Value, string Reason);
