namespace DirectoryApi.Search.Understanding.Segmentation;

/// <summary>Cuts a query into the stretches that together explain the most of it.</summary>
internal static class QuerySegmenter
{
    /// <summary>The best cut, in the order of the text. Every token belongs to exactly one candidate.</summary>
    /// <param name="query">The query.</param>
    /// <param name="withDoubtfulStreets">Whether the name of a place with a house number behind it may be a street.</param>
    public static IReadOnlyList<Candidate> Segment(QueryText query, bool withDoubtfulStreets)
    {
        var candidates = new List<Candidate>();
        PhraseCandidates.Add(query, candidates);
        PlaceCandidates.Add(query, candidates);
        StreetCandidates.Add(query, candidates);
        NumberCandidates.Add(query, candidates);
        if (withDoubtfulStreets)
        {
            StreetCandidates.AddDoubtful(query, candidates);
        }

        candidates.RemoveAll(candidate => query.IsParted(candidate.First, candidate.Next));
        for (var index = 0; index < query.Tokens.Count; index++)
        {
            candidates.Add(new Candidate(CandidateKind.Word, index, index + 1, 0));
        }

        return Best(query.Tokens.Count, candidates);
    }

    private static List<Candidate> Best(int tokens, List<Candidate> candidates)
    {
        var best = new (double Score, Candidate? Last)[tokens + 1];
        for (var next = 1; next <= tokens; next++)
        {
            best[next].Score = double.NegativeInfinity;
            foreach (var candidate in candidates)
            {
                if (candidate.Next == next && best[candidate.First].Score + candidate.Score > best[next].Score)
                {
                    best[next] = (best[candidate.First].Score + candidate.Score, candidate);
                }
            }
        }

        var chosen = new List<Candidate>();
        for (var next = tokens; next > 0; next = best[next].Last!.First)
        {
            chosen.Add(best[next].Last!);
        }

        chosen.Reverse();
        return chosen;
    }
}
