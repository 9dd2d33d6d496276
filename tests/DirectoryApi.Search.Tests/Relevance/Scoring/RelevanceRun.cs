using DirectoryApi.Search.Tests.Relevance.Engines;
using DirectoryApi.Search.Tests.Relevance.Judging;
using DirectoryApi.Search.Tests.Relevance.Queries;

namespace DirectoryApi.Search.Tests.Relevance.Scoring;

/// <summary>Puts queries to an engine and judges what it finds.</summary>
public static class RelevanceRun
{
    /// <summary>The outcome of every query, in order.</summary>
    public static IReadOnlyList<QueryOutcome> Of(ISearchEngine engine, OfficeJudge judge, IEnumerable<RelevanceQuery> queries) =>
        [.. queries.Select(query => Judge(query, engine.Search(query.Text, query.Near), judge))];

    private static QueryOutcome Judge(RelevanceQuery query, EngineAnswer answer, OfficeJudge judge)
    {
        for (var index = 0; index < Math.Min(answer.Offices.Count, EngineAnswer.Depth); index++)
        {
            if (judge.Fits(query.Expected, answer.Offices[index].Office))
            {
                return new QueryOutcome(query, answer, index + 1);
            }
        }

        return new QueryOutcome(query, answer, Rank: null);
    }
}
