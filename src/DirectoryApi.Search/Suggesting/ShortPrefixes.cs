namespace DirectoryApi.Search.Suggesting;

/// <summary>
/// The best entries for every beginning of one to three letters, made in advance: half of all words may begin with a letter, and
/// going through them all for the first letters of every query would cost the most where least is known.
/// </summary>
internal sealed class ShortPrefixes
{
    /// <summary>The longest beginning that has a list.</summary>
    public const int Longest = 3;

    /// <summary>How many entries a list has at most.</summary>
    public const int Kept = 64;

    private readonly Dictionary<string, int[]> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>The lists of an index.</summary>
    public ShortPrefixes(SuggestionIndex index)
    {
        var words = Enumerable.Range(0, index.Words.Count).Select(word => (Prefix: index.Words[word], Best: BestOf(index, word)));
        for (var length = Longest; length > 0; length--)
        {
            var shorter = new List<(string Prefix, List<KeyValuePair<int, float>> Best)>();
            var bound = length;
            foreach (var group in words.Where(word => word.Prefix.Length >= bound).GroupBy(word => word.Prefix[..bound], StringComparer.Ordinal))
            {
                var best = Merge(group.Select(word => word.Best));
                _entries.Add(group.Key, [.. best.Select(entry => entry.Key)]);
                shorter.Add((group.Key, best));
            }

            // Words that are themselves shorter than the groups just made.
            words = shorter.Concat(WordsOfLength(index, bound - 1)).ToList();
        }

        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Lists that were made before.</summary>
    /// <param name="lists">Each beginning with its entries.</param>
    public ShortPrefixes(IEnumerable<KeyValuePair<string, int[]>> lists)
    {
        _entries = new Dictionary<string, int[]>(lists, StringComparer.Ordinal);
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Each beginning with its entries.</summary>
    public IReadOnlyDictionary<string, int[]> Lists => _entries;

    /// <summary>Bytes of the lists.</summary>
    public long Size => _entries.Values.Sum(entries => sizeof(int) * (long)entries.Length);

    /// <summary>The best entries for a beginning, the best first; empty for one that no word has, or that is longer than <see cref="Longest"/>.</summary>
    public ReadOnlySpan<int> Find(ReadOnlySpan<char> prefix) => _lookup.TryGetValue(prefix, out var entries) ? entries : [];

    private static IEnumerable<(string Prefix, List<KeyValuePair<int, float>> Best)> WordsOfLength(SuggestionIndex index, int length)
    {
        for (var word = 0; word < index.Words.Count; word++)
        {
            if (index.Words[word].Length == length)
            {
                yield return (index.Words[word], BestOf(index, word));
            }
        }
    }

    private static List<KeyValuePair<int, float>> BestOf(SuggestionIndex index, int word)
    {
        var best = new Dictionary<int, float>();
        foreach (var use in HeadOf(index.EntriesOfWord[word]))
        {
            Offer(best, WordUse.NumberOf(use), index.Weights[WordUse.NumberOf(use)] + SuggestionWeights.Of(WordUse.RoleOf(use)));
        }

        foreach (var facet in index.FacetsOfWord[word])
        {
            var quality = SuggestionWeights.Of(WordUse.RoleOf(facet));
            foreach (var use in HeadOf(index.EntriesOfFacet[WordUse.NumberOf(facet)]))
            {
                Offer(best, WordUse.NumberOf(use), index.Weights[WordUse.NumberOf(use)] + quality);
            }
        }

        return Head(best);
    }

    private static List<KeyValuePair<int, float>> Merge(IEnumerable<List<KeyValuePair<int, float>>> lists)
    {
        var best = new Dictionary<int, float>();
        foreach (var list in lists)
        {
            foreach (var (entry, score) in list)
            {
                Offer(best, entry, score);
            }
        }

        return Head(best);
    }

    private static void Offer(Dictionary<int, float> best, int entry, float score)
    {
        if (!best.TryGetValue(entry, out var known) || known < score)
        {
            best[entry] = score;
        }
    }

    private static List<KeyValuePair<int, float>> Head(Dictionary<int, float> best) =>
        [.. best.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).Take(Kept)];

    private static ReadOnlySpan<int> HeadOf(ReadOnlySpan<int> list) => list[..Math.Min(list.Length, Kept)];
}
