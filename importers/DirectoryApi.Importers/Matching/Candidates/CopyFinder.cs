using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching.Decisions;
using DirectoryApi.Text.Places;

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
    private readonly Dictionary<(OfficeKind Kind, char Field, string Value), int> _firstWith = [];

    /// <summary>The candidates in the order of their first rows.</summary>
    public IReadOnlyList<Candidate> Candidates => _candidates;

    /// <summary>The place of a candidate among them, from 0.</summary>
    public int PlaceOf(Candidate candidate) => _placeOf[candidate];

    /// <summary>The candidate that a row is a copy of; null where it agrees with none, or a maintainer says that it is none.</summary>
    public Candidate? Find(AnnexRow row)
    {
        var traits = TraitsOf(row).ToList();
        if (decisions.Of(row.Key).Any(decision => decision.Verdict == OfficeVerdict.Different))
        {
            return _candidates.Find(candidate =>
                candidate.Rows.Exists(copy => TraitsOf(copy).Intersect(traits).Any() && !candidate.Rows.Exists(other => decisions.Part(row.Key, other.Key))));
        }

        var found = traits.Select(trait => _firstWith.GetValueOrDefault(trait, int.MaxValue)).DefaultIfEmpty(int.MaxValue).Min();
        return found == int.MaxValue ? null : _candidates[found];
    }

    /// <summary>Takes in a candidate of one row.</summary>
    public void Add(Candidate candidate)
    {
        _placeOf[candidate] = _candidates.Count;
        _candidates.Add(candidate);
        Note(candidate.First, _placeOf[candidate]);
    }

    /// <summary>Takes in a copy.</summary>
    public void AddCopy(Candidate candidate, AnnexRow row)
    {
        candidate.Rows.Add(row);
        Note(row, _placeOf[candidate]);
    }

    private void Note(AnnexRow row, int place)
    {
        foreach (var trait in TraitsOf(row))
        {
            _firstWith.TryAdd(trait, place);
        }
    }

    /// <summary>What copies agree in. What has neither letter nor figure tells nothing: a dash in place of an address.</summary>
    private static IEnumerable<(OfficeKind Kind, char Field, string Value)> TraitsOf(AnnexRow row)
    {
        if (row.Name is { } name && PlaceKey.Of(name.Value) is { Length: > 0 } nameKey)
        {
            yield return (row.Kind, 'n', nameKey);
        }

        if (row.Address is { } address && PlaceKey.Of(address.Value) is { Length: > 0 } addressKey)
        {
            yield return (row.Kind, 'a', addressKey);
        }

        foreach (var phone in row.Phones)
        {
            if (PhoneNumbers.Digits(phone.Display.Value) is { Length: > 0 } digits)
            {
                yield return (row.Kind, 'p', digits);
            }
        }
    }
}
