using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching.Decisions;

namespace DirectoryApi.Importers.Matching.Candidates;

/// <summary>
/// Finds, among the candidates that stand under one label of one annex, the one that a row is a copy of: the first that it shares
/// its name, its address or a phone with.
/// </summary>
/// <param name="decisions">What a maintainer decided: rows that are different are no copies of each other.</param>
internal sealed class CopyFinder(OfficeDecisions decisions)
{
    private readonly List<Candidate> _candidates = [];
    private readonly Dictionary<Candidate, int> _placeOf = [];

    /// <summary>The place in the list of the first candidate with a trait.</summary>
    private readonly Dictionary<RowTrait, int> _firstWith = [];

    /// <summary>The candidates in the order of their first rows.</summary>
    public IReadOnlyList<Candidate> Candidates => _candidates;

    /// <summary>The place of a candidate among them, from 0.</summary>
    public int PlaceOf(Candidate candidate) => _placeOf[candidate];

    /// <summary>The candidate that a row is a copy of; null where it agrees with none, or a maintainer says that it is none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="traits">Its traits.</param>
    public Candidate? Find(AnnexRow row, IReadOnlyList<RowTrait> traits)
    {
        if (decisions.Of(row.Key).Any(decision => decision.Verdict == OfficeVerdict.Different))
        {
            return _candidates.Find(candidate =>
                candidate.Rows.Exists(copy => RowTraits.Of(copy).Intersect(traits).Any() && !candidate.Rows.Exists(other => decisions.Part(row.Key, other.Key))));
        }

        var found = int.MaxValue;
        foreach (var trait in traits)
        {
            found = Math.Min(found, _firstWith.GetValueOrDefault(trait, int.MaxValue));
        }

        return found == int.MaxValue ? null : _candidates[found];
    }

    /// <summary>Takes in a candidate of one row.</summary>
    public void Add(Candidate candidate, IReadOnlyList<RowTrait> traits)
    {
        _placeOf[candidate] = _candidates.Count;
        _candidates.Add(candidate);
        Note(traits, _placeOf[candidate]);
    }

    /// <summary>Takes in a copy.</summary>
    public void AddCopy(Candidate candidate, AnnexRow row, IReadOnlyList<RowTrait> traits)
    {
        candidate.Rows.Add(row);
        Note(traits, _placeOf[candidate]);
    }

    private void Note(IReadOnlyList<RowTrait> traits, int place)
    {
        foreach (var trait in traits)
        {
            _firstWith.TryAdd(trait, place);
        }
    }
}
