using DirectoryApi.Search.Understanding.Tokens;

namespace DirectoryApi.Search.Understanding.Segmentation;

/// <summary>Turns the chosen cut into the parts of a reading.</summary>
internal static class QueryParts
{
    /// <summary>The parts, exact ones among them, in the order of the text.</summary>
    /// <param name="query">The query.</param>
    /// <param name="chosen">The cut.</param>
    /// <param name="isCorrected">Whether a token was put in the place of a misspelt one.</param>
    public static IReadOnlyList<QueryPart> Of(QueryText query, IReadOnlyList<Candidate> chosen, Func<QueryToken, bool> isCorrected)
    {
        var parts = new List<QueryPart>(chosen.Count + query.ExactParts.Count);
        parts.AddRange(query.ExactParts);
        foreach (var candidate in chosen)
        {
            parts.Add(PartOf(query, candidate, isCorrected));
        }

        parts.Sort((left, right) => left.Start.CompareTo(right.Start));
        PlaceContext.Narrow(parts);
        return parts;
    }

    private static QueryPart PartOf(QueryText query, Candidate candidate, Func<QueryToken, bool> isCorrected)
    {
        var start = query.Tokens[candidate.First].Start;
        var length = query.Tokens[candidate.Next - 1].End - start;
        return candidate.Kind switch
        {
            CandidateKind.Kind => new KindPart(start, length, candidate.Meaning!.Kinds),
            CandidateKind.Service => new ServicePart(start, length, candidate.Meaning!.Service!.Slugs, candidate.Meaning.Service.Senses),
            CandidateKind.Intent => new IntentPart(start, length, candidate.Meaning!.Intent ?? QueryIntent.None),
            CandidateKind.Level => new LevelPart(start, length, candidate.Meaning!.Level ?? PhraseCandidates.LevelOf(candidate.Meaning)!.Value),
            CandidateKind.Building => new BuildingPart(start, length, candidate.Number!),
            CandidateKind.UnitNumber => new UnitNumberPart(start, length, candidate.Number!),
            CandidateKind.Street => new StreetPart(start, length, Words(query, candidate)),
            CandidateKind.Place => new PlacePart(start, length, PlaceSenses.Of(candidate, IsFuzzy())) { Words = Words(query, candidate) },
            _ => WordOf(query, candidate.First),
        };

        bool IsFuzzy()
        {
            for (var index = candidate.NameFirst; index < candidate.NameNext; index++)
            {
                if (isCorrected(query.Tokens[index]))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static WordPart[] Words(QueryText query, Candidate candidate) =>
        [.. Enumerable.Range(candidate.NameFirst, candidate.NameNext - candidate.NameFirst).Select(index => WordOf(query, index))];

    private static WordPart WordOf(QueryText query, int index)
    {
        var token = query.Tokens[index];
        var isLast = index == query.Tokens.Count - 1 && token.Number is null && query.ExactParts.All(part => part.Start < token.Start);
        return new WordPart(token.Start, token.End - token.Start, token.Analyzed, isLast);
    }
}
