namespace DirectoryApi.Search.Tests.Relevance;

/// <summary>What search must reach, on the queries it was tuned on and on those held back alike.</summary>
public static class RelevanceFloor
{
    /// <summary>The share of all queries that must be satisfied.</summary>
    public const double Overall = 0.97;

    /// <summary>The share of every class that must be satisfied.</summary>
    public const double EveryClass = 0.90;
}
