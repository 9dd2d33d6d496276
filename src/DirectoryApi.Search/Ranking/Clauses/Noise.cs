namespace DirectoryApi.Search.Ranking.Clauses;

/// <summary>Which words tell nothing: those that more than a quarter of the offices have, in a directory of any size worth speaking of.</summary>
internal static class Noise
{
    private const int Share = 4;
    private const int LeastOffices = 50;

    /// <summary>Whether a word that <paramref name="offices"/> of <paramref name="all"/> have tells nothing.</summary>
    public static bool IsFrequent(long offices, int all) => offices > LeastOffices && offices > all / Share;
}
