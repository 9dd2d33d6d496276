using DirectoryApi.Search.Index;

namespace DirectoryApi.Search.Ranking.Clauses;

/// <summary>A part of a query, ready to find offices and to tell how well each meets it.</summary>
internal abstract class Clause
{
    /// <summary>What becomes of it when not all of the query can be met.</summary>
    public abstract ClauseRole Role { get; }

    /// <summary>How much it weighs among the other parts.</summary>
    public double Weight { get; protected set; }

    /// <summary>Whether offices that are alike in their <see cref="OfficeFacts"/> all meet it equally.</summary>
    public virtual bool IsOfFacts => false;

    /// <summary>Adds the offices that meet it, those of a quality above 0.</summary>
    public abstract void AddTo(OfficeBits offices);

    /// <summary>How well the office at a position meets it, from 0 to 1.</summary>
    public abstract double Quality(int position);

    /// <summary>The signal it gives for an office that meets it, with the reason.</summary>
    public abstract (RankingSignal Signal, string Reason) Explain(int position);
}
