using DirectoryApi.Text.Folding;

namespace DirectoryApi.Search.Understanding.Corrections;

/// <summary>A vocabulary in memory, made from the terms of an index.</summary>
public sealed class TermVocabulary : ITermVocabulary
{
    private const int ShortestWord = 4;

    private readonly HashSet<string> _terms;
    private readonly NearbyKeys<(string Term, int Offices)> _near;

    /// <summary>The vocabulary of <paramref name="terms"/>. Terms with a figure and very short ones are known, but nothing stands for them.</summary>
    /// <param name="terms">Folded words, each with the number of offices that have it; one given twice counts once.</param>
    public TermVocabulary(IEnumerable<(string Term, int Offices)> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var all = terms.DistinctBy(term => term.Term, StringComparer.Ordinal).ToList();
        _terms = all.Select(term => term.Term).ToHashSet(StringComparer.Ordinal);
        _near = new NearbyKeys<(string, int)>(all
            .Where(term => term.Term.Length >= ShortestWord && term.Term.All(char.IsLetter))
            .Select(term => (LooserKey.Of(term.Term), term)));
    }

    /// <inheritdoc/>
    public bool Contains(string folded) => _terms.Contains(folded);

    /// <inheritdoc/>
    public IEnumerable<(string Term, int Offices)> Near(string looseKey, int maxEdits) => _near.Find(looseKey, maxEdits).Select(found => found.Value);
}
