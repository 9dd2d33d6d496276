using DirectoryApi.Domain.Languages;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Text.KeyboardLayout;

namespace DirectoryApi.Search.Suggesting;

/// <summary>
/// Suggests offices, places and services while somebody types: by the beginning of any word of their names in any language, with or
/// without Kazakh letters, in Latin letters, by words for a kind of office, and by the names of the place that an office lies in.
/// Words before the last one are understood, the last one counts as unfinished; where nothing meets them all, places that one names are given. Where nothing begins so, endings are taken off and spellings
/// that only sound alike are tried, then misspelt words are replaced, then other keyboard layouts tried. One for each snapshot; safe to share between threads; never throws, whatever the text.
/// </summary>
public sealed class Suggester
{
    /// <summary>Of a longer text, in UTF-16 units, nothing is suggested: nobody is still choosing words.</summary>
    public const int LongestPrefix = 200;

    private const int MostReadings = 4;

    private readonly SuggestionIndex _index;
    private readonly ShortPrefixes _shortPrefixes;
    private readonly IQueryReader? _queries;
    private readonly SuggestionTermReader _terms;
    private readonly SuggestionCandidates _candidates;

    /// <summary>A suggester of what a snapshot has.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="queries">Understands the words before the last one; null to take each as a word of a name.</param>
    public Suggester(DirectorySnapshot snapshot, IQueryReader? queries = null)
        : this(snapshot, SuggestionLists.Of(snapshot), queries)
    {
    }

    /// <summary>A suggester of what a snapshot has.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="lists">The lists of the snapshot.</param>
    /// <param name="queries">Understands the words before the last one; null to take each as a word of a name.</param>
    internal Suggester(DirectorySnapshot snapshot, SuggestionLists lists, IQueryReader? queries)
    {
        _queries = queries;
        (_index, _shortPrefixes) = lists;
        _terms = new SuggestionTermReader(_index, queries);
        _candidates = new SuggestionCandidates(_index, _shortPrefixes, new SettlementPoints(snapshot));
    }

    /// <summary>Bytes of memory that the lists take, without the words and what the snapshot has anyway.</summary>
    public long IndexSize => _index.Size + _shortPrefixes.Size;

    /// <summary>How many offices, places and services can be suggested: offices of one name in one place count once.</summary>
    public int EntryCount => _index.Targets.Length;

    /// <summary>
    /// The best suggestions, the best first, no text twice. Empty where nothing fits, and for text without letters and figures.
    /// </summary>
    public IReadOnlyList<Suggestion> Suggest(SuggestionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Prefix.Length > LongestPrefix || request.Count <= 0)
        {
            return [];
        }

        foreach (var (text, isLoose) in Attempts(request.Prefix))
        {
            if (_terms.Read(text, isLoose) is { } terms)
            {
                var language = LanguageOf(text, terms, request);
                var found = Write(_candidates.Rank(terms, request), language, request.Count);
                if (found.Count == 0 && terms.Count > 1)
                {
                    found = Write(_candidates.RankPlaces(terms), language, request.Count);
                }

                if (found.Count > 0)
                {
                    return found;
                }
            }
        }

        return [];
    }

    private IEnumerable<(string Text, bool IsLoose)> Attempts(string prefix)
    {
        yield return (prefix, false);
        yield return (prefix, true);
        foreach (var reading in (_queries?.Read(prefix) ?? []).Take(MostReadings).Where(reading => reading.Correction == QueryCorrection.Typos))
        {
            yield return (reading.Text, true);
        }

        foreach (var conversion in LayoutConverter.Convert(prefix))
        {
            yield return (conversion.Text, false);
        }
    }

    private List<Suggestion> Write(IEnumerable<int> entries, Language language, int count)
    {
        var suggestions = new List<Suggestion>(Math.Min(count, 16));
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var target = _index.Targets[entry];
            var text = SuggestionTexts.Of(target, language);
            if (texts.Add(text))
            {
                suggestions.Add(new Suggestion(text, target));
                if (suggestions.Count == count)
                {
                    break;
                }
            }
        }

        return suggestions;
    }

    /// <summary>The language asked for; else the one that all words typed can be in; else the one for want of it.</summary>
    private static Language LanguageOf(string text, List<SuggestionTerm> terms, SuggestionRequest request)
    {
        if (request.Language is { } asked)
        {
            return asked;
        }

        if (SuggestionWords.HasKazakhLetter(text))
        {
            return Language.Kk;
        }

        Language[] order = [request.Otherwise, Language.Kk, Language.Ru, Language.En];
        foreach (var language in order)
        {
            if (terms.TrueForAll(term => term.MayBeIn(language)))
            {
                return language;
            }
        }

        return request.Otherwise;
    }
}
