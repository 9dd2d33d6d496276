using DirectoryApi.Search.Tests.Relevance.Engines;
using DirectoryApi.Search.Tests.Relevance.Queries;

namespace DirectoryApi.Search.Tests.Relevance.Scoring;

/// <summary>What became of a query.</summary>
/// <param name="Query">The query.</param>
/// <param name="Answer">What was found.</param>
/// <param name="Rank">The place of the first office that fits, from 1; null where none of the first ten does.</param>
public sealed record QueryOutcome(RelevanceQuery Query, EngineAnswer Answer, int? Rank)
{
    private const int CoverDepth = 5;

    /// <summary>Whether an office that fits stands where the query wants it, or nothing is claimed where there is nothing to find.</summary>
    public bool IsSatisfied => Query.Expected.IsNone ? Answer.Offices.All(office => office.IsWeak) : Rank <= Query.Top;

    /// <summary>Whether it is satisfied by an office that the engine does not doubt itself.</summary>
    public bool IsSure => IsSatisfied && Rank is { } rank && Answer.Offices[rank - 1] is { IsWeak: false };

    /// <summary>The share of the regions an ambiguous query may mean that the first five offices show; null for a query that names none.</summary>
    public double? Coverage
    {
        get
        {
            var regions = Query.Expected.CoverRegions;
            var seen = Answer.Offices.Take(CoverDepth).Select(ranked => ranked.Office.Region?.Region.Names.Kk).ToHashSet();
            return regions.Count == 0 ? null : regions.Count(seen.Contains) / (double)regions.Count;
        }
    }
}
