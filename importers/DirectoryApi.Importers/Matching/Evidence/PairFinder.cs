using DirectoryApi.Importers.Matching.Candidates;

namespace DirectoryApi.Importers.Matching.Evidence;

/// <summary>
/// Finds the pairs of candidates worth comparing: those that share a phone, a house, a name or a jurisdiction. Of the pairs that
/// share none of these none could be joined but one whose street is misprinted in its first letters.
/// </summary>
internal static class PairFinder
{
    /// <summary>Candidates that share one trait, above which it tells nothing: a phone printed as a specimen for all.</summary>
    private const int LargestGroup = 64;

    private const int StreetLetters = 3;

    /// <summary>The evidence of every pair between the groups given, the surest first and otherwise by age: the same for the same candidates in any order.</summary>
    /// <param name="candidates">Lists of candidates; those of one list are different offices and not compared.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public static IReadOnlyList<PairEvidence> Find(IReadOnlyList<IReadOnlyList<Candidate>> candidates, CancellationToken cancellationToken)
    {
        var byTrait = new Dictionary<string, List<(Candidate Candidate, int List)>>(StringComparer.Ordinal);
        for (var list = 0; list < candidates.Count; list++)
        {
            foreach (var candidate in candidates[list])
            {
                foreach (var trait in TraitsOf(candidate).Distinct())
                {
                    if (!byTrait.TryGetValue(trait, out var sharers))
                    {
                        byTrait[trait] = sharers = [];
                    }

                    sharers.Add((candidate, list));
                }
            }
        }

        var evidence = new Dictionary<(Candidate, Candidate), PairEvidence?>();
        foreach (var sharers in byTrait.Values.Where(sharers => sharers.Count <= LargestGroup))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Compare(sharers, evidence);
        }

        var found = evidence.Values.OfType<PairEvidence>().ToList();
        found.Sort(CompareSurestFirst);
        return found;
    }

    private static void Compare(List<(Candidate Candidate, int List)> sharers, Dictionary<(Candidate, Candidate), PairEvidence?> evidence)
    {
        for (var one = 0; one < sharers.Count; one++)
        {
            for (var two = one + 1; two < sharers.Count; two++)
            {
                if (sharers[one].List == sharers[two].List)
                {
                    continue;
                }

                var (left, right) = Candidate.CompareByAge(sharers[one].Candidate, sharers[two].Candidate) <= 0
                    ? (sharers[one].Candidate, sharers[two].Candidate)
                    : (sharers[two].Candidate, sharers[one].Candidate);
                if (!evidence.ContainsKey((left, right)))
                {
                    evidence[(left, right)] = PairRules.Compare(left, right);
                }
            }
        }
    }

    private static int CompareSurestFirst(PairEvidence left, PairEvidence right)
    {
        var order = right.Score.CompareTo(left.Score);
        order = order != 0 ? order : Candidate.CompareByAge(left.Left, right.Left);
        return order != 0 ? order : Candidate.CompareByAge(left.Right, right.Right);
    }

    private static IEnumerable<string> TraitsOf(Candidate candidate)
    {
        var scope = $"{candidate.Kind}|{candidate.Places.Region?.Slug}|";
        foreach (var phone in candidate.Phones.Concat(candidate.UnitsInHouse.SelectMany(unit => unit.Phones)))
        {
            yield return $"{scope}phone|{phone}";
        }

        if (candidate.Address is { Building: { } building } address)
        {
            foreach (var word in address.Street)
            {
                yield return $"{scope}house|{building}|{word[..Math.Min(word.Length, StreetLetters)]}";
            }
        }

        if (candidate.NameKey is { } name)
        {
            yield return $"{scope}name|{name}";
        }

        yield return $"{scope}for|{candidate.Level}|{candidate.Places.District?.Slug}";
    }
}
