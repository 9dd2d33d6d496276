namespace DirectoryApi.Search.Index;

/// <summary>The terms of an index of words with their statistics, read once. Safe to share between threads.</summary>
internal sealed class IndexVocabulary
{
    private readonly Dictionary<string, TermStatistics> _statistics;
    private readonly string[] _sorted;

    /// <summary>The vocabulary of statistics and of words as they are spelt.</summary>
    public IndexVocabulary(IEnumerable<(string Term, SearchColumn Column, int Offices)> statistics, IEnumerable<string> spellings)
    {
        _statistics = new Dictionary<string, TermStatistics>(StringComparer.Ordinal);
        foreach (var (term, column, offices) in statistics)
        {
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_statistics, term, out _)[column] = offices;
        }

        _sorted = [.. _statistics.Keys];
        Array.Sort(_sorted, StringComparer.Ordinal);
        Spellings = [.. spellings];
    }

    /// <summary>The folded words of names and addresses, of letters only.</summary>
    public IReadOnlyList<string> Spellings { get; }

    /// <summary>Every term, in ordinal order.</summary>
    public IReadOnlyList<string> Terms => _sorted;

    /// <summary>How many offices have a term in a column of words; 0 for one that there is not.</summary>
    public int OfficesWith(SearchColumn column, string term) => _statistics.TryGetValue(term, out var statistics) ? statistics[column] : 0;

    /// <summary>How many offices have a word or stem in names or addresses, of the likelier of the two; 0 for one that none has.</summary>
    public int OfficesWith(string term) => _statistics.TryGetValue(term, out var statistics)
        ? Math.Max(statistics[SearchColumn.Name], statistics[SearchColumn.Address])
        : 0;

    /// <summary>Whether an office has, or had, a word or stem in names or addresses.</summary>
    public bool Contains(string term) => OfficesWith(term) > 0 || OfficesWith(SearchColumn.Former, term) > 0;

    /// <summary>How many times an office has a term that begins so in a column of words: no fewer than there are such offices.</summary>
    public long OfficesWithPrefix(SearchColumn column, string prefix)
    {
        var index = Array.BinarySearch(_sorted, prefix, StringComparer.Ordinal);
        var count = 0L;
        for (index = index < 0 ? ~index : index; index < _sorted.Length && _sorted[index].StartsWith(prefix, StringComparison.Ordinal); index++)
        {
            count += _statistics[_sorted[index]][column];
        }

        return count;
    }
}
