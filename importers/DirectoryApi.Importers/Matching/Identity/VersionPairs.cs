using DirectoryApi.Importers.Matching.Candidates;
using DirectoryApi.Importers.Matching.Evidence;
using DirectoryApi.Importers.Matching.Values;

namespace DirectoryApi.Importers.Matching.Identity;

/// <summary>
/// Pairs what two versions of a document list, each once: first what both print alike, then the likest, then what bears the same
/// name in the same place. A row that only changed its number in the table is thus itself before another takes its number.
/// </summary>
internal sealed class VersionPairs
{
    private readonly HashSet<Candidate> _old;
    private readonly HashSet<Candidate> _renewed;
    private readonly Dictionary<Candidate, Candidate> _pairs = [];

    private VersionPairs(IEnumerable<Candidate> old, IEnumerable<Candidate> renewed)
    {
        _old = [.. old];
        _renewed = [.. renewed];
    }

    /// <summary>The predecessors of those that have one.</summary>
    /// <param name="old">What the earlier version lists, in its order.</param>
    /// <param name="renewed">What the later version lists.</param>
    /// <param name="cancellationToken">Cancels the pairing.</param>
    public static IReadOnlyDictionary<Candidate, Candidate> Of(IReadOnlyList<Candidate> old, IReadOnlyList<Candidate> renewed, CancellationToken cancellationToken)
    {
        var pairs = new VersionPairs(old, renewed);
        pairs.PairBy(old, renewed, ContentOf, candidate => candidate.NameKey is not null || candidate.Addressed is not null || candidate.Phones.Length > 0);
        pairs.PairLikest(old, renewed, cancellationToken);
        pairs.PairBy(old, renewed, NameOf, candidate => candidate.NameKey is not null);
        return pairs._pairs;
    }

    /// <summary>
    /// Pairs those that share a trait: under the same label where both have one so, else in the order of the document, if what they
    /// print tells one office from another at all.
    /// </summary>
    private void PairBy(IReadOnlyList<Candidate> old, IReadOnlyList<Candidate> renewed, Func<Candidate, string> trait, Func<Candidate, bool> isTelling)
    {
        var traits = old.Where(_old.Contains).ToDictionary(candidate => candidate, trait);
        var byKey = traits.Keys.ToDictionary(candidate => candidate.Key);
        foreach (var candidate in renewed.Where(_renewed.Contains).ToList())
        {
            if (byKey.TryGetValue(candidate.Key, out var same) && traits[same] == trait(candidate))
            {
                Pair(same, candidate);
            }
        }

        var byTrait = old.Where(candidate => _old.Contains(candidate) && isTelling(candidate))
            .GroupBy(candidate => traits[candidate], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<Candidate>(group), StringComparer.Ordinal);
        foreach (var candidate in renewed.Where(candidate => _renewed.Contains(candidate) && isTelling(candidate)).ToList())
        {
            if (byTrait.TryGetValue(trait(candidate), out var likes) && likes.TryDequeue(out var first))
            {
                Pair(first, candidate);
            }
        }
    }

    private void PairLikest(IReadOnlyList<Candidate> old, IReadOnlyList<Candidate> renewed, CancellationToken cancellationToken)
    {
        Candidate[] olds = [.. old.Where(_old.Contains)], news = [.. renewed.Where(_renewed.Contains)];
        foreach (var pair in PairFinder.Find([olds, news], cancellationToken).TakeWhile(pair => pair.Score >= PairRules.Joined))
        {
            // Both are of one decree and date, so the order of the pair says nothing of which is the older version.
            PairIfFree(pair);
        }

        // What too many share is no trait that pairs are found by; the label is one more.
        var byKey = _old.ToDictionary(candidate => candidate.Key);
        foreach (var candidate in news.Where(candidate => _renewed.Contains(candidate)))
        {
            if (byKey.TryGetValue(candidate.Key, out var same) && PairRules.Compare(same, candidate) is { Score: >= PairRules.Joined } pair)
            {
                PairIfFree(pair);
            }
        }
    }

    private void PairIfFree(PairEvidence pair)
    {
        if (_old.Contains(pair.Left) && _renewed.Contains(pair.Right))
        {
            Pair(pair.Left, pair.Right);
        }
        else if (_old.Contains(pair.Right) && _renewed.Contains(pair.Left))
        {
            Pair(pair.Right, pair.Left);
        }
    }

    private void Pair(Candidate old, Candidate renewed)
    {
        _old.Remove(old);
        _renewed.Remove(renewed);
        _pairs[renewed] = old;
    }

    private static string NameOf(Candidate candidate) =>
        string.Join('|', candidate.Kind, candidate.Places.Region?.Slug, candidate.Places.District?.Slug, candidate.NameKey, candidate.Parent?.NameKey);

    private static string ContentOf(Candidate candidate) => string.Join(
        '|', NameOf(candidate), candidate.Addressed?.Address!.Value, string.Join(',', PhoneValues.PrintedBy(candidate).Select(phone => phone.Display.Value)));
}
