using System.Globalization;

namespace DirectoryApi.Importers.Matching.Candidates;

/// <summary>Finds the candidate that another is printed under: the nearest row above in the numbering of the table, 3/10 for 3/10/1, 3 for 3/10.</summary>
/// <param name="byLabel">The candidates of a decree by their annex and label.</param>
internal sealed class ParentFinder(IReadOnlyDictionary<(string Annex, string Label), CopyFinder> byLabel)
{
    /// <summary>What was found for all units that stand under a label in the same standards.</summary>
    private readonly Dictionary<(string Annex, string Label, string Standards), Candidate?> _found = [];

    /// <summary>The candidate above; null for one that stands by itself.</summary>
    public Candidate? Find(Candidate candidate)
    {
        var label = candidate.First.Row;
        for (var slash = label.LastIndexOf('/'); slash > 0; slash = label.LastIndexOf('/', slash - 1))
        {
            if (byLabel.TryGetValue((candidate.First.Key.Annex, label[..slash]), out var above))
            {
                return Choose(candidate, label[..slash], above);
            }
        }

        return null;
    }

    /// <summary>Of several under one label, the one that stands above the unit in most standards.</summary>
    private Candidate? Choose(Candidate candidate, string label, CopyFinder above)
    {
        var standards = candidate.Rows.Select(row => row.Key.Standard).ToHashSet();
        var key = (candidate.First.Key.Annex, label, string.Join(',', standards.Order().Select(standard => standard.ToString(CultureInfo.InvariantCulture))));
        if (!_found.TryGetValue(key, out var parent))
        {
            _found[key] = parent = above.Candidates.MaxBy(other => other.Rows.Count(row => standards.Contains(row.Key.Standard)));
        }

        return parent;
    }
}
