namespace DirectoryApi.Search.Ranking;

/// <summary>One thing by which an office is ranked.</summary>
/// <param name="Name">Its name, kebab-case.</param>
/// <param name="Weight">
/// Of a signal that a part of the query gives: the part's weight among the others. Of any other: what it adds to the score at most, or
/// takes away.
/// </param>
/// <param name="Meaning">When it counts.</param>
public sealed record RankingSignal(string Name, double Weight, string Meaning);
