using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Matching.Decisions;

namespace DirectoryApi.Importers.Matching.Candidates;

/// <summary>
/// Makes one candidate of a body that a decree lists by the same name in the same place in two tables: a city that is both a region
/// and a district, in two annexes; a row that another standard numbers otherwise.
/// </summary>
internal sealed class AnnexJoin(OfficeDecisions decisions)
{
    private readonly Dictionary<(Identity Identity, int Nth), Candidate> _first = [];
    private readonly Dictionary<(Identity Identity, (int Standard, string Annex) Table), int> _counts = [];
    private readonly Dictionary<Candidate, HashSet<(int Standard, string Annex)>> _tables = [];
    private readonly Dictionary<Candidate, Candidate> _standing = [];

    /// <summary>The candidates that are left, in order; units of one that was joined are units of the one it joined.</summary>
    /// <param name="candidates">The candidates of a decree, described.</param>
    public List<Candidate> Join(List<Candidate> candidates)
    {
        var joined = new List<Candidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            if (FindOther(candidate) is { } other)
            {
                Absorb(other, candidate);
                _standing[candidate] = other;
            }
            else
            {
                joined.Add(candidate);
            }
        }

        foreach (var unit in joined)
        {
            unit.Parent = unit.Parent is { } parent ? _standing.GetValueOrDefault(parent, parent) : null;
        }

        return joined;
    }

    /// <summary>
    /// The candidate that another table lists this one as. Two of one name in one table are two bodies, so the second meets the
    /// second of the other table.
    /// </summary>
    private Candidate? FindOther(Candidate candidate)
    {
        var tables = candidate.Rows.Select(row => (row.Key.Standard, row.Key.Annex)).ToHashSet();
        _tables[candidate] = tables;
        if (IdentityOf(candidate) is not { } identity)
        {
            return null;
        }

        foreach (var table in tables)
        {
            _counts[(identity, table)] = _counts.GetValueOrDefault((identity, table)) + 1;
        }

        var nth = _counts[(identity, (candidate.First.Key.Standard, candidate.First.Key.Annex))];
        return !_first.TryAdd((identity, nth), candidate) && _first[(identity, nth)] is var other && MayBeOne(other, candidate) ? other : null;
    }

    // What was joined already may have rows by the thousand, the other has few: its rows are the ones to go through.
    private bool MayBeOne(Candidate candidate, Candidate other) =>
        !_tables[candidate].Overlaps(_tables[other])
        && (candidate.First.Key.Annex != other.First.Key.Annex || candidate.Parent?.NameKey == other.Parent?.NameKey)
        && !decisions.Part(other, candidate);

    private void Absorb(Candidate candidate, Candidate other)
    {
        candidate.Rows.AddRange(other.Rows);
        _tables[candidate].UnionWith(_tables[other]);
        candidate.Phones = PhoneKeys.Union(candidate.Phones, other.Phones);
        if (candidate.Addressed is null)
        {
            candidate.Addressed = other.Addressed;
            candidate.AddressParts = other.AddressParts;
        }

        candidate.Places = candidate.Places with { Settlement = candidate.Places.Settlement ?? other.Places.Settlement };
    }

    /// <summary>What both tables print of a body; null where it tells too little. In an unknown region a name alone tells too little.</summary>
    private static Identity? IdentityOf(Candidate candidate) => candidate.NameKey is { } name && candidate.Places.Region is { } region
        ? new Identity(candidate.Kind, region.Slug, candidate.Places.District?.Slug, name, candidate.Parent is null)
        : null;

    private readonly record struct Identity(OfficeKind Kind, string Region, string? District, string Name, bool StandsByItself);
}
