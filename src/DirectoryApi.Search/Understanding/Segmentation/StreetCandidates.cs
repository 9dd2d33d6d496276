using DirectoryApi.Search.Understanding.Lexicon;

namespace DirectoryApi.Search.Understanding.Segmentation;

/// <summary>Reads stretches as streets: a name with the word for a street, or the name of a place with a house number behind it.</summary>
internal static class StreetCandidates
{
    private const int LongestName = 4;
    private const int MostBlockDigits = 3;

    public static void Add(QueryText query, List<Candidate> candidates)
    {
        for (var index = 0; index < query.Tokens.Count; index++)
        {
            for (var next = index + 1; next <= Math.Min(query.Tokens.Count, index + 2); next++)
            {
                if (query.Meaning(index, next) is not ({ } meaning, PhraseMatch.Exact or PhraseMatch.Stem))
                {
                    continue;
                }

                if ((meaning.RoleInFront & WordRole.Street) != WordRole.None)
                {
                    for (var end = next + 1; end <= Math.Min(query.Tokens.Count, next + LongestName); end++)
                    {
                        AddNamed(query, index, end, next, end, candidates);
                    }
                }

                if ((meaning.RoleBehind & WordRole.Street) != WordRole.None)
                {
                    for (var first = index - 1; first >= Math.Max(0, index - LongestName); first--)
                    {
                        AddNamed(query, first, next, first, index, candidates);
                    }
                }
            }
        }
    }

    /// <summary>
    /// Names with the number of a house behind them: of a person with a title (Қабанбай батыр 55), and of a place where that is not the
    /// likelier reading by far.
    /// </summary>
    public static void AddDoubtful(QueryText query, List<Candidate> candidates)
    {
        for (var index = 1; index + 1 < query.Tokens.Count; index++)
        {
            if (query.Tokens[index + 1].Number is not null && IsTitle(query, index) && !IsOtherwiseKnown(query, index - 1))
            {
                candidates.Add(new Candidate(CandidateKind.Street, index - 1, index + 1, Scores.Concept + Scores.Title)
                {
                    NameFirst = index - 1,
                    NameNext = index + 1,
                    IsDoubtful = true,
                });
            }
        }

        var places = candidates.FindAll(candidate => candidate is { Kind: CandidateKind.Place, StatedRole: WordRole.None });
        foreach (var place in places)
        {
            if (place.Next < query.Tokens.Count && query.Tokens[place.Next].Number is not null && !IsLikelierPlace(query, place, places))
            {
                candidates.Add(new Candidate(CandidateKind.Street, place.First, place.Next, place.Score + Scores.DoubtfulStreet)
                {
                    NameFirst = place.First,
                    NameNext = place.Next,
                    IsDoubtful = true,
                });
            }
        }
    }

    /// <summary>
    /// A city in its listed form (Караганда 12) is no street, unless another place stands beside it (Караганда, Абай 12); the
    /// genitive (Абая 12) and smaller places are.
    /// </summary>
    private static bool IsLikelierPlace(QueryText query, Candidate place, List<Candidate> places) =>
        place.Meaning!.Places.Any(meaning => meaning is { Type: Text.Places.PlaceTypeKind.City, IsOtherName: false, IsInflected: false, Prominence: >= 0.7 })
        && !places.Exists(other => other.First < query.Tokens.Count
            && (other.Next <= place.First || other.First > place.Next)
            && other.Meaning!.Places.Any(meaning => meaning.Type == Text.Places.PlaceTypeKind.City));

    private static void AddNamed(QueryText query, int first, int next, int nameFirst, int nameNext, List<Candidate> candidates)
    {
        if (WorthOfName(query, nameFirst, nameNext, isBehind: nameNext == next) is { } worth)
        {
            candidates.Add(new Candidate(CandidateKind.Street, first, next, Scores.StreetType + worth) { NameFirst = nameFirst, NameNext = nameNext });
        }
    }

    /// <summary>What a street's name is worth; null for a stretch that is none.</summary>
    private static double? WorthOfName(QueryText query, int first, int next, bool isBehind)
    {
        var words = next - first;
        if (query.Meaning(first, next) is ({ Places.Count: > 0 }, not PhraseMatch.Loose))
        {
            return PhraseCandidates.Worth(words, PhraseMatch.Exact);
        }

        if (words == 1)
        {
            return query.Tokens[first] switch
            {
                { Number: { } number } => number.Length <= MostBlockDigits ? Scores.StreetNumber : null,
                _ when IsOtherwiseKnown(query, first) => null,
                _ => Scores.Concept,
            };
        }

        // «8 марта», «40 лет Победы»: the number is part of the name. A number at the end of a name is a house's.
        var worth = 0.0;
        for (var index = first; index < next; index++)
        {
            var token = query.Tokens[index];
            if (token.Number is not null)
            {
                if (index != first || token.Number.Length > 2)
                {
                    return null;
                }

                worth += Scores.StreetNumber;
            }
            else if (IsTitle(query, index) && index > first)
            {
                worth += Scores.Title;
            }
            else if (worth is 0 or Scores.StreetNumber && !IsOtherwiseKnown(query, index))
            {
                worth += Scores.Concept;
            }
            else if (IsOtherwiseKnown(query, index) || (isBehind && query.Meaning(index)?.Places.Count > 0))
            {
                return null;
            }
            else
            {
                worth += Scores.FurtherStreetWord;
            }
        }

        return worth;
    }

    private static bool IsTitle(QueryText query, int index) => ((query.Meaning(index)?.RoleBehind ?? WordRole.None) & WordRole.Title) != WordRole.None;

    private static bool IsOtherwiseKnown(QueryText query, int index) => query.Meaning(index, index + 1) is ({ } meaning, not PhraseMatch.Loose)
        && (meaning.Kinds.Count > 0 || meaning.Service is not null || meaning.Level is not null || meaning.Intent is not null
            || ((meaning.RoleInFront | meaning.RoleBehind) & (WordRole.Street | WordRole.House | WordRole.Unit)) != WordRole.None);
}
