using DirectoryApi.Search.Understanding.Lexicon;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Search.Understanding.Segmentation;

/// <summary>Reads stretches as names of places, with the word for their type where it stands beside them.</summary>
internal static class PlaceCandidates
{
    public static void Add(QueryText query, List<Candidate> candidates)
    {
        for (var first = 0; first < query.Tokens.Count; first++)
        {
            for (var next = first + 1; next <= query.Tokens.Count && next - first <= ConceptLexicon.MostWords; next++)
            {
                if (query.Meaning(first, next) is ({ Places.Count: > 0 } meaning, var match))
                {
                    Add(query, meaning, match, first, next, candidates);
                }
            }
        }
    }

    private static void Add(QueryText query, PhraseMeaning meaning, PhraseMatch match, int first, int next, List<Candidate> candidates)
    {
        var worth = PhraseCandidates.Worth(next - first, match);
        var candidate = new Candidate(CandidateKind.Place, first, next, worth) { Meaning = meaning, Match = match, NameFirst = first, NameNext = next };
        if (meaning.Places.Any(place => !place.NeedsType))
        {
            var isAdjective = meaning.Places.All(place => place.Grammar == PlaceGrammar.Adjective);
            candidates.Add(isAdjective ? candidate with { Score = worth + Scores.BareAdjective } : candidate);
        }

        foreach (var (role, typeFirst, typeNext) in TypesBeside(query, first, next))
        {
            var fits = HasPlaceOf(role, meaning);
            if (!fits && query.LooseMeaning(first, next) is { } loose && HasPlaceOf(role, loose))
            {
                // «Мангистау облысы»: typed so it is a village, but the region is spelled nearly so.
                candidates.Add(candidate with
                {
                    First = typeFirst,
                    Next = typeNext,
                    Score = PhraseCandidates.Worth(next - first, PhraseMatch.Loose) + Scores.StatedType,
                    StatedRole = role,
                    Meaning = loose,
                    Match = PhraseMatch.Loose,
                });
            }

            if (fits || meaning.Places.Any(place => !place.NeedsType))
            {
                candidates.Add(candidate with
                {
                    First = typeFirst,
                    Next = typeNext,
                    Score = worth + (fits ? Scores.StatedType : Scores.OtherType),
                    StatedRole = role,
                });
            }
        }
    }

    private static bool HasPlaceOf(WordRole role, PhraseMeaning meaning) => meaning.Places.Any(place => (place.Role & role) != WordRole.None);

    /// <summary>The words for a type of place beside the tokens, each with the stretch it makes with them.</summary>
    private static IEnumerable<(WordRole Role, int First, int Next)> TypesBeside(QueryText query, int first, int next)
    {
        // «район имени Габита Мусрепова», «Мүсірепов атындағы аудан»
        var front = HasRole(query.Meaning(first - 1)?.RoleInFront, WordRole.Joint) ? first - 2 : first - 1;
        if ((query.Meaning(front)?.RoleInFront & WordRole.Place) is { } inFront and not WordRole.None)
        {
            yield return (inFront, front, next);
        }

        var behind = HasRole(query.Meaning(next)?.RoleBehind, WordRole.Joint) ? next + 1 : next;
        for (var end = behind + 1; end <= Math.Min(query.Tokens.Count, behind + 2); end++)
        {
            if ((query.Meaning(behind, end).Meaning?.RoleBehind & WordRole.Place) is { } role and not WordRole.None)
            {
                yield return (role, first, end);
            }
        }
    }

    private static bool HasRole(WordRole? roles, WordRole role) => (roles & role) is { } found && found != WordRole.None;
}
