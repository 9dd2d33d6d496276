using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching.Candidates;

namespace DirectoryApi.Importers.Matching.Groups;

/// <summary>Candidates of different decrees that are one office.</summary>
internal sealed class OfficeGroup
{
    private readonly List<Candidate> _candidates = [];

    /// <summary>The candidate that one was joined with, and why; all but one have one, so that the pairs make a tree.</summary>
    private readonly Dictionary<Candidate, (Candidate With, string Reason)> _joints = [];
    private readonly HashSet<ImportedDecree> _sources = new(ReferenceEqualityComparer.Instance);
    private readonly List<(AnnexRow Row, ImportedDecree Source, string Reason)> _contacts = [];

    /// <summary>A group of one candidate.</summary>
    public OfficeGroup(Candidate candidate)
    {
        _candidates.Add(candidate);
        _sources.Add(candidate.Source);
    }

    /// <summary>The candidates, the oldest decree's first.</summary>
    public IReadOnlyList<Candidate> Candidates => _candidates;

    /// <summary>The candidate that gives the office its key and slug: the oldest decree's.</summary>
    public Candidate Founder => _candidates[0];

    /// <summary>The candidate of the newest decree.</summary>
    public Candidate Newest => _candidates[^1];

    /// <summary>Rows of officials, in the order they were attached, each with its document and with the reason.</summary>
    public IReadOnlyList<(AnnexRow Row, ImportedDecree Source, string Reason)> Contacts => _contacts;

    /// <summary>Why a candidate is here; empty for the one that the others joined.</summary>
    public string ReasonFor(Candidate candidate) =>
        _joints.TryGetValue(candidate, out var joint) ? $"with {joint.With.Key}: {joint.Reason}" : "";

    /// <summary>Whether both have a candidate of one document.</summary>
    public bool SharesDocument(OfficeGroup other) => _sources.Overlaps(other._sources);

    /// <summary>Takes over the candidates of another group, because <paramref name="reason"/> joins one of each.</summary>
    /// <param name="other">The other group.</param>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="reason">What they agree in.</param>
    public void Absorb(OfficeGroup other, Candidate left, Candidate right, string reason)
    {
        foreach (var (candidate, known) in other._joints)
        {
            _joints[candidate] = known;
        }

        // Every candidate but one comes by a pair of its own: the newer of the two, unless it came by another already.
        if (_joints.ContainsKey(right) && !_joints.ContainsKey(left))
        {
            (left, right) = (right, left);
        }

        Hang(right, left, reason);
        _sources.UnionWith(other._sources);
        _candidates.AddRange(other._candidates);
        _candidates.Sort(Candidate.CompareByAge);
    }

    /// <summary>Joins a candidate with another; what it came by before now brings the one it came with, and so on to the end.</summary>
    private void Hang(Candidate candidate, Candidate with, string reason)
    {
        for (var hanging = candidate; ;)
        {
            var hadOne = _joints.TryGetValue(hanging, out var before);
            _joints[hanging] = (with, reason);
            if (!hadOne)
            {
                return;
            }

            (with, reason, hanging) = (hanging, before.Reason, before.With);
        }
    }

    /// <summary>Attaches the row of an official.</summary>
    public void Attach(AnnexRow row, ImportedDecree source, string reason) => _contacts.Add((row, source, reason));
}
