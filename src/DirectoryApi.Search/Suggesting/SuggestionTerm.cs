using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Search.Suggesting;

/// <summary>One word of what was typed, or words that stand for a kind or a place: what meets it, and how well.</summary>
internal sealed class SuggestionTerm
{
    private readonly SuggestionIndex _index;
    private readonly List<WordRange> _ranges = [];
    private readonly Dictionary<int, float> _facets = [];
    private byte _languagesOfNames;
    private byte _languagesOfFacets;

    /// <summary>A term that nothing meets yet.</summary>
    public SuggestionTerm(SuggestionIndex index) => _index = index;

    /// <summary>How many words of entries and entries of facets meet it, those that meet it twice counted twice.</summary>
    public int Count { get; private set; }

    /// <summary>
    /// The languages of the words that meet it, a bit for each; none where that is not known. Words of names decide, since among what
    /// people say there is much that is said in both.
    /// </summary>
    private byte Languages => _languagesOfNames != 0 ? _languagesOfNames : _languagesOfFacets;

    /// <summary>The beginnings that its words must have, where it is the unfinished word and spelt as typed.</summary>
    public List<string> Prefixes { get; } = [];

    /// <summary>The words that meet it, by number.</summary>
    public IEnumerable<int> Words => _ranges.SelectMany(range => Enumerable.Range(range.From, range.To - range.From));

    /// <summary>The facets that meet it.</summary>
    public IReadOnlyCollection<int> Facets => _facets.Keys;

    /// <summary>Lets words meet the term.</summary>
    public void Add(WordRange range)
    {
        if (range.IsEmpty || _ranges.Contains(range))
        {
            return;
        }

        _ranges.Add(range);
        Count += _index.EntriesOfWord.CountOf(range.From, range.To);
        for (var word = range.From; word < range.To; word++)
        {
            AddLanguages(word);
            var whole = word == range.From && range.StartsWhole ? SuggestionWeights.WholeWord : 0;
            foreach (var use in _index.FacetsOfWord[word])
            {
                AddFacet(WordUse.NumberOf(use), SuggestionWeights.Of(WordUse.RoleOf(use)) + whole);
            }
        }
    }

    private void AddLanguages(int word)
    {
        if (_index.EntriesOfWord[word].IsEmpty)
        {
            _languagesOfFacets |= _index.Words.LanguagesOf(word);
        }
        else
        {
            _languagesOfNames |= _index.Words.LanguagesOf(word);
        }
    }

    /// <summary>Lets the entries of a facet meet the term.</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="quality">How well they do.</param>
    public void AddFacet(int facet, float quality)
    {
        if (_facets.TryGetValue(facet, out var known))
        {
            _facets[facet] = Math.Max(known, quality);
            return;
        }

        _facets.Add(facet, quality);
        Count += _index.EntriesOfFacet[facet].Length;
    }

    /// <summary>How well an entry meets the term; null where it does not.</summary>
    public float? QualityOf(int entry)
    {
        var best = float.NegativeInfinity;
        foreach (var facet in _index.FacetsOfEntry[entry])
        {
            if (_facets.TryGetValue(facet, out var quality))
            {
                best = Math.Max(best, quality);
            }
        }

        best = Math.Max(best, QualityOfNames(entry));
        return float.IsNegativeInfinity(best) ? null : best;
    }

    /// <summary>How well the term names a place; null where it does not.</summary>
    /// <param name="entry">The place's entry.</param>
    /// <param name="facet">The place's facet.</param>
    public float? QualityOfPlace(int entry, int facet)
    {
        var best = Math.Max(_facets.GetValueOrDefault(facet, float.NegativeInfinity), QualityOfNames(entry));
        return float.IsNegativeInfinity(best) ? null : best;
    }

    private float QualityOfNames(int entry)
    {
        var best = float.NegativeInfinity;
        foreach (var use in _index.WordsOfEntry[entry])
        {
            var word = WordUse.NumberOf(use);
            foreach (var range in _ranges)
            {
                if (word >= range.From && word < range.To)
                {
                    var whole = word == range.From && range.StartsWhole ? SuggestionWeights.WholeWord : 0;
                    best = Math.Max(best, SuggestionWeights.Of(WordUse.RoleOf(use)) + whole);
                    break;
                }
            }
        }

        return best;
    }

    /// <summary>Whether words of a language meet the term, or it is not known of any.</summary>
    public bool MayBeIn(Language language) => Languages == 0 || (Languages & WordList.BitOf(language)) != 0;
}
