using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching.Candidates;

namespace DirectoryApi.Importers.Matching.Groups;

/// <summary>Candidates of different decrees that are one office. Most are a single candidate, and have no more than that in memory.</summary>
internal sealed class OfficeGroup
{
    private readonly List<Candidate> _candidates;

    /// <summary>The candidate that one was joined with, and why; all but one have one, so that the pairs make a tree.</summary>
    private Dictionary<Candidate, (Candidate With, string Reason)>? _joints;

    /// <summary>The documents of the candidates; null for one candidate.</summary>
    private HashSet<ImportedDecree>? _sources;
    private List<(AnnexRow Row, ImportedDecree Source, string Reason)>? _contacts;

    /// <summary>A group of one candidate.</summary>
    public OfficeGroup(Candidate candidate) => _candidates = [candidate];

    /// <summary>The candidates, the oldest decree's first.</summary>
    public IReadOnlyList<Candidate> Candidates => _candidates;

    /// <summary>The candidates, the newest decree's first.</summary>
    public IEnumerable<Candidate> NewestFirst => _candidates.Count == 1 ? _candidates : Enumerable.Reverse(_candidates);

    /// <summary>The candidate that gives the office its key and slug: the oldest decree's.</summary>
    public Candidate Founder => _candidates[0];

    /// <summary>The candidate of the newest decree.</summary>
    public Candidate Newest => _candidates[^1];

    /// <summary>Rows of officials, in the order they were attached, each with its document and with the reason.</summary>
    public IReadOnlyList<(AnnexRow Row, ImportedDecree Source, string Reason)> Contacts => _contacts ?? [];

    /// <summary>Why a candidate is here; empty for the one that the others joined.</summary>
    public string ReasonFor(Candidate candidate) =>
        _joints is not null && _joints.TryGetValue(candidate, out var joint) ? $"with {joint.With.Key}: {joint.Reason}" : "";

    /// <summary>Whether both have a candidate of one document.</summary>
    public bool SharesDocument(OfficeGroup other) => (_sources, other._sources) switch
    {
        ({ } sources, { } others) => sources.Overlaps(others),
        ({ } sources, null) => sources.Contains(other.Founder.Source),
        (null, { } others) => others.Contains(Founder.Source),
        (null, null) => ReferenceEquals(Founder.Source, other.Founder.Source),
    };

    /// <summary>Takes over the candidates of another group, because <paramref name="reason"/> joins one of each.</summary>
    /// <param name="other">The other group.</param>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="reason">What they agree in.</param>
    public void Absorb(OfficeGroup other, Candidate left, Candidate right, string reason)
    {
        _joints ??= [];
        foreach (var (candidate, known) in other._joints ?? [])
        {
            _joints[candidate] = known;
        }

        // Every candidate but one comes by a pair of its own: the newer of the two, unless it came by another already.
        if (_joints.ContainsKey(right) && !_joints.ContainsKey(left))
        {
            (left, right) = (right, left);
        }

        Hang(_joints, right, left, reason);
        _sources ??= new HashSet<ImportedDecree>(ReferenceEqualityComparer.Instance) { Founder.Source };
        _sources.UnionWith(other._candidates.Select(candidate => candidate.Source));
        _candidates.AddRange(other._candidates);
        _candidates.Sort(Candidate.CompareByAge);
    }

    /// <summary>Joins a candidate with another; what it came by before now brings the one it came with, and so on to the end.</summary>
    private static void Hang(Dictionary<Candidate, (Candidate With, string Reason)> joints, Candidate candidate, Candidate with, string reason)
    {
        for (var hanging = candidate; ;)
        {
            var hadOne = joints.TryGetValue(hanging, out var before);
            joints[hanging] = (with, reason);
            if (!hadOne)
            {
                return;
            }

            (with, reason, hanging) = (hanging, before.Reason, before.With);
        }
    }

    /// <summary>Attaches the row of an official.</summary>
    public void Attach(AnnexRow row, ImportedDecree source, string reason) => (_contacts ??= []).Add((row, source, reason));
}
