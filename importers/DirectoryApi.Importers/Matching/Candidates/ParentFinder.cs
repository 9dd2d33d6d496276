namespace DirectoryApi.Importers.Matching.Candidates;

/// <summary>Finds the candidate that another is printed under: the nearest row above in the numbering of the table, 3/10 for 3/10/1, 3 for 3/10.</summary>
/// <param name="byLabel">The candidates of a decree by their annex and label.</param>
internal sealed class ParentFinder(IReadOnlyDictionary<(string Annex, string Label), CopyFinder> byLabel)
{
    /// <summary>For each label that stands above another, the candidates that have it in each standard.</summary>
    private readonly Dictionary<CopyFinder, ILookup<int, Candidate>> _byStandard = [];

    /// <summary>The candidate above; null for one that stands by itself.</summary>
    public Candidate? Find(Candidate candidate)
    {
        var label = candidate.First.Row;
        for (var slash = label.LastIndexOf('/'); slash > 0; slash = label.LastIndexOf('/', slash - 1))
        {
            if (byLabel.TryGetValue((candidate.First.Key.Annex, label[..slash]), out var above))
            {
                return Choose(candidate, above);
            }
        }

        return null;
    }

    /// <summary>Of several under one label, the one that stands above the unit in most standards; the first of equal ones.</summary>
    private Candidate Choose(Candidate candidate, CopyFinder above)
    {
        if (!_byStandard.TryGetValue(above, out var byStandard))
        {
            _byStandard[above] = byStandard = above.Candidates
                .SelectMany(other => other.Rows.Select(row => (row.Key.Standard, other)))
                .ToLookup(entry => entry.Standard, entry => entry.other);
        }

        return candidate.Rows
            .SelectMany(row => byStandard[row.Key.Standard])
            .GroupBy(other => other)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => above.PlaceOf(group.Key))
            .FirstOrDefault()?.Key ?? above.Candidates[0];
    }
}
