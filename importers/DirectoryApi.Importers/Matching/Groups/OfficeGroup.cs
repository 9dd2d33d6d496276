using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching.Candidates;

namespace DirectoryApi.Importers.Matching.Groups;

/// <summary>Candidates of different decrees that are one office.</summary>
internal sealed class OfficeGroup
{
    private readonly List<Candidate> _candidates = [];
    private readonly Dictionary<Candidate, string> _reasons = [];
    private readonly List<(AnnexRow Row, ImportedDecree Source, string Reason)> _contacts = [];

    public OfficeGroup(Candidate candidate) => _candidates.Add(candidate);

    /// <summary>The candidates, the oldest decree's first.</summary>
    public IReadOnlyList<Candidate> Candidates => _candidates;

    /// <summary>The candidate that gives the office its key and slug: the oldest decree's.</summary>
    public Candidate Founder => _candidates[0];

    /// <summary>The candidate of the newest decree.</summary>
    public Candidate Newest => _candidates[^1];

    /// <summary>Rows of officials, in the order they were attached, each with its document and with the reason.</summary>
    public IReadOnlyList<(AnnexRow Row, ImportedDecree Source, string Reason)> Contacts => _contacts;

    /// <summary>Why a candidate is here; empty for the one that the others joined.</summary>
    public string ReasonFor(Candidate candidate) => _reasons.GetValueOrDefault(candidate, "");

    /// <summary>Takes over the candidates of another group, because <paramref name="reason"/> joins one of each.</summary>
    /// <param name="other">The other group.</param>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="reason">What they agree in.</param>
    public void Absorb(OfficeGroup other, Candidate left, Candidate right, string reason)
    {
        foreach (var (candidate, known) in other._reasons)
        {
            _reasons[candidate] = known;
        }

        // Every candidate but one comes by a pair of its own: the newer of the two, unless it came by another already.
        var joined = _reasons.ContainsKey(right) ? left : right;
        _reasons[joined] = $"with {(joined == left ? right : left).Key}: {reason}";

        _candidates.AddRange(other._candidates);
        _candidates.Sort(Candidate.CompareByAge);
    }

    /// <summary>Attaches the row of an official.</summary>
    public void Attach(AnnexRow row, ImportedDecree source, string reason) => _contacts.Add((row, source, reason));
}
