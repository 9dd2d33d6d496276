using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Matching.Candidates;
using DirectoryApi.Importers.Matching.Decisions;
using DirectoryApi.Importers.Matching.Evidence;

namespace DirectoryApi.Importers.Matching.Groups;

/// <summary>
/// Joins candidates of different decrees to offices: what a maintainer decided first, then the surest pair first. A decree lists
/// an office once, so no group has two candidates of one decree unless a maintainer says so. Of decisions that contradict each
/// other the ones that stand first in the table hold.
/// </summary>
internal sealed class OfficeGroups
{
    private readonly Dictionary<Candidate, OfficeGroup> _groupOf = [];
    private readonly Dictionary<Candidate, List<Candidate>> _apart = [];

    /// <summary>The groups of all candidates, the oldest founder's first.</summary>
    /// <param name="candidates">The candidates of each decree.</param>
    /// <param name="decisions">What a maintainer decided.</param>
    /// <param name="doubts">Takes what a maintainer should look at.</param>
    /// <param name="warnings">Takes a warning for every decision that contradicts one above it.</param>
    /// <param name="cancellationToken">Cancels the joining.</param>
    public IReadOnlyList<OfficeGroup> Join(
        IReadOnlyList<IReadOnlyList<Candidate>> candidates, OfficeDecisions decisions, List<DoubtfulMatch> doubts, List<ImportWarning> warnings, CancellationToken cancellationToken)
    {
        foreach (var candidate in candidates.SelectMany(list => list))
        {
            _groupOf[candidate] = new OfficeGroup(candidate);
        }

        Decide(decisions, warnings);
        var evidence = PairFinder.Find(candidates, cancellationToken);
        var joining = new HashSet<PairEvidence>(ReferenceEqualityComparer.Instance);
        foreach (var pair in evidence.TakeWhile(pair => pair.Score >= PairRules.Joined))
        {
            if (MayJoin(pair.Left, pair.Right))
            {
                Join(pair.Left, pair.Right, pair.Reason);
                joining.Add(pair);
            }
        }

        doubts.AddRange(evidence.Where(pair => IsDoubtful(pair, joining, decisions)).Select(pair =>
            new DoubtfulMatch(pair.Left.Key, pair.Right.Key, _groupOf[pair.Left] == _groupOf[pair.Right], pair.Reason)));
        return FoundersFirst(candidates, cancellationToken);
    }

    /// <summary>
    /// All groups in the order of their founders: those of one decree are sorted beside those of others, and decree follows decree.
    /// </summary>
    private IReadOnlyList<OfficeGroup> FoundersFirst(IReadOnlyList<IReadOnlyList<Candidate>> candidates, CancellationToken cancellationToken)
    {
        var founded = InParallel.Select(
            candidates,
            list => list.Where(candidate => _groupOf[candidate].Founder == candidate).Order(Candidate.ByAge).Select(founder => _groupOf[founder]).ToList(),
            cancellationToken);
        return [.. founded.Where(groups => groups.Count > 0).OrderBy(groups => groups[0].Founder, Candidate.ByAge).SelectMany(groups => groups)];
    }

    private void Decide(OfficeDecisions decisions, List<ImportWarning> warnings)
    {
        var decided = decisions.All.SelectMany(decision => new[] { decision.Left.DocumentSlug, decision.Right.DocumentSlug }).ToHashSet(StringComparer.Ordinal);
        var byRow = new Dictionary<RowKey, Candidate>();
        foreach (var candidate in _groupOf.Keys.Where(candidate => decided.Contains(candidate.Decree.Slug)))
        {
            foreach (var row in candidate.Rows)
            {
                byRow[row.Key] = candidate;
            }
        }

        foreach (var decision in decisions.All)
        {
            if (!byRow.TryGetValue(decision.Left, out var left) || !byRow.TryGetValue(decision.Right, out var right) || left == right)
            {
                continue;
            }

            var isJoined = _groupOf[left] == _groupOf[right];
            if (decision.Verdict == OfficeVerdict.Different ? isJoined : !isJoined && AreApart(_groupOf[left], _groupOf[right]))
            {
                warnings.Add(decision.Contradicted());
            }
            else if (decision.Verdict == OfficeVerdict.Different)
            {
                Part(left, right);
                Part(right, left);
            }
            else if (!isJoined)
            {
                var (older, newer) = Candidate.CompareByAge(left, right) <= 0 ? (left, right) : (right, left);
                Join(older, newer, $"decided by a maintainer: {decision.Note}");
            }
        }
    }

    private void Part(Candidate candidate, Candidate other)
    {
        if (!_apart.TryGetValue(candidate, out var others))
        {
            _apart[candidate] = others = [];
        }

        others.Add(other);
    }

    private void Join(Candidate left, Candidate right, string reason)
    {
        var (group, other) = (_groupOf[left], _groupOf[right]);
        group.Absorb(other, left, right, reason);
        foreach (var candidate in other.Candidates)
        {
            _groupOf[candidate] = group;
        }
    }

    private bool MayJoin(Candidate left, Candidate right)
    {
        var (group, other) = (_groupOf[left], _groupOf[right]);
        return group != other && !group.SharesDocument(other) && !AreApart(group, other);
    }

    /// <summary>Whether a maintainer parted a candidate of the one from a candidate of the other.</summary>
    private bool AreApart(OfficeGroup group, OfficeGroup other) =>
        _apart.Count > 0 && group.Candidates.Any(one => _apart.TryGetValue(one, out var others) && others.Exists(two => _groupOf[two] == other));

    /// <summary>
    /// A pair joined on little, or though its offices stand in different houses, or one that agrees in a phone or a house and was not
    /// joined. Where the office has a surer candidate of the same decree, the pair is explained by that one.
    /// </summary>
    private bool IsDoubtful(PairEvidence pair, HashSet<PairEvidence> joining, OfficeDecisions decisions)
    {
        if (pair.Score < PairRules.Doubtful || decisions.Settles(pair.Left, pair.Right))
        {
            return false;
        }

        if (_groupOf[pair.Left] == _groupOf[pair.Right])
        {
            return joining.Contains(pair) && (pair.Score < PairRules.Sure || pair.IsMove);
        }

        return pair.AgreesInContact && !HasSurer(pair.Left, pair.Right, pair.Score) && !HasSurer(pair.Right, pair.Left, pair.Score);
    }

    private bool HasSurer(Candidate candidate, Candidate other, int score) =>
        _groupOf[candidate].Candidates.Any(one => ReferenceEquals(one.Source, other.Source) && PairRules.Compare(candidate, one)?.Score > Math.Max(score, PairRules.Sure));
}
