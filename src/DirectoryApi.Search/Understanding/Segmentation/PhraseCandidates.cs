using DirectoryApi.Search.Understanding.Lexicon;

namespace DirectoryApi.Search.Understanding.Segmentation;

/// <summary>Reads stretches as phrases of the lexicon other than places: kinds, services, levels, intents and signs.</summary>
internal static class PhraseCandidates
{
    public static void Add(QueryText query, List<Candidate> candidates)
    {
        for (var first = 0; first < query.Tokens.Count; first++)
        {
            for (var next = first + 1; next <= query.Tokens.Count && next - first <= ConceptLexicon.MostWords; next++)
            {
                if (query.Meaning(first, next) is ({ } meaning, var match))
                {
                    Add(meaning, match, first, next, candidates);
                }
            }
        }
    }

    /// <summary>What a concept of so many words is worth.</summary>
    public static double Worth(int words, PhraseMatch match)
    {
        var worth = (words * Scores.Concept) + ((words - 1) * Scores.Longer);
        return match switch
        {
            PhraseMatch.Exact => worth,
            PhraseMatch.Stem => worth + Scores.Stem,
            _ => worth * Scores.LooseShare,
        };
    }

    private static void Add(PhraseMeaning meaning, PhraseMatch match, int first, int next, List<Candidate> candidates)
    {
        var words = next - first;
        if (meaning.Kinds.Count > 0)
        {
            Add(CandidateKind.Kind, Worth(words, match) + Scores.Kind);
        }

        if (meaning.Service is not null)
        {
            Add(CandidateKind.Service, Worth(words, match));
        }

        if (match == PhraseMatch.Loose)
        {
            return;
        }

        if (meaning.Level is not null)
        {
            Add(CandidateKind.Level, Scores.Level);
        }
        else if (LevelOf(meaning) is not null)
        {
            Add(CandidateKind.Level, Scores.BareType);
        }

        if (meaning.Intent is not null)
        {
            Add(CandidateKind.Intent, (words * Scores.Intent) + ((words - 1) * Scores.Longer));
        }
        else if (((meaning.RoleInFront | meaning.RoleBehind) & (WordRole.Street | WordRole.House | WordRole.Joint | WordRole.Place)) != WordRole.None)
        {
            Add(CandidateKind.Intent, Scores.BareSign);
        }

        void Add(CandidateKind kind, double score) => candidates.Add(new Candidate(kind, first, next, score) { Meaning = meaning, Match = match });
    }

    /// <summary>The level that a word for a type of place tells where no place is beside it: «акимат города».</summary>
    public static Domain.Offices.OfficeLevel? LevelOf(PhraseMeaning meaning) => (meaning.RoleInFront | meaning.RoleBehind) switch
    {
        var role when (role & WordRole.Region) != WordRole.None => Domain.Offices.OfficeLevel.Region,
        var role when (role & WordRole.City) != WordRole.None => Domain.Offices.OfficeLevel.City,
        var role when (role & WordRole.District) != WordRole.None => Domain.Offices.OfficeLevel.District,
        _ => null,
    };
}
