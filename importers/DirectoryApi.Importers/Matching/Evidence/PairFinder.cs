using DirectoryApi.Importers.Matching.Candidates;

namespace DirectoryApi.Importers.Matching.Evidence;

/// <summary>
/// Finds the pairs of candidates worth comparing: those of one kind and region that share a phone, a house, a name or a jurisdiction.
/// Of the pairs that share none of these none could be joined but one whose street is misprinted in its first letters.
/// </summary>
internal static class PairFinder
{
    /// <summary>Candidates that share one trait, above which it tells nothing: a phone printed as a specimen for all.</summary>
    private const int LargestGroup = 64;

    private const int StreetLetters = 3;

    /// <summary>
    /// The evidence of every pair between the groups given that is worth a look (<see cref="PairRules.Doubtful"/>), the surest first and
    /// otherwise by age: the same for the same candidates in any order.
    /// </summary>
    /// <param name="candidates">Lists of candidates; those of one list are different offices and not compared.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public static IReadOnlyList<PairEvidence> Find(IReadOnlyList<IReadOnlyList<Candidate>> candidates, CancellationToken cancellationToken)
    {
        // Offices of different kinds or regions are never one, so each kind of a region is searched by itself: what is kept for it is soon done with.
        (Candidate Candidate, int List)[][] scopes =
        [
            .. candidates.SelectMany((list, index) => list.Select(candidate => (Candidate: candidate, List: index)))
                .GroupBy(entry => (entry.Candidate.Kind, entry.Candidate.Places.Region?.Slug))
                .Select(scope => scope.ToArray()),
        ];
        return
        [
            .. InParallel.Select(scopes, scope => FindIn(scope, cancellationToken), cancellationToken)
                .SelectMany(found => found)
                .Order(Comparer<PairEvidence>.Create(CompareSurestFirst)),
        ];
    }

    private static List<PairEvidence> FindIn((Candidate Candidate, int List)[] scope, CancellationToken cancellationToken)
    {
        var byTrait = new Dictionary<string, List<(Candidate Candidate, int List)>>(StringComparer.Ordinal);
        foreach (var entry in scope)
        {
            foreach (var trait in TraitsOf(entry.Candidate).Distinct())
            {
                if (!byTrait.TryGetValue(trait, out var sharers))
                {
                    byTrait[trait] = sharers = new List<(Candidate Candidate, int List)>(1);
                }

                sharers.Add(entry);
            }
        }

        var compared = new HashSet<(Candidate, Candidate)>();
        var found = new List<PairEvidence>();
        foreach (var sharers in byTrait.Values.Where(sharers => sharers.Count <= LargestGroup))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Compare(sharers, compared, found);
        }

        return found;
    }

    private static void Compare(List<(Candidate Candidate, int List)> sharers, HashSet<(Candidate, Candidate)> compared, List<PairEvidence> found)
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
                if (compared.Add((left, right)) && PairRules.Compare(left, right) is { Score: >= PairRules.Doubtful } evidence)
                {
                    found.Add(evidence);
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
        foreach (var phone in candidate.Phones.Concat(candidate.UnitsInHouse.SelectMany(unit => unit.Phones)))
        {
            yield return $"phone|{phone}";
        }

        if (candidate.Address is { Building: { } building } address)
        {
            foreach (var word in address.Street)
            {
                yield return $"house|{building}|{word[..Math.Min(word.Length, StreetLetters)]}";
            }
        }

        if (candidate.NameKey is { } name)
        {
            yield return $"name|{name}";
        }

        yield return $"for|{candidate.Level}|{candidate.Places.District?.Slug}";
    }
}
