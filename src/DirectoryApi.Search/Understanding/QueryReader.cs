using DirectoryApi.Search.Understanding.Corrections;
using DirectoryApi.Search.Understanding.Lexicon;
using DirectoryApi.Search.Understanding.Segmentation;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Understanding;

/// <summary>
/// Understands queries by the places of a snapshot and the tables of <c>data/vocabulary</c>: kinds of office, services, places,
/// streets, numbers and what is wanted of an office, in Kazakh, Russian and English, in any script. What it holds grows with the
/// gazetteer, not with the offices. Safe to share between threads.
/// </summary>
public sealed class QueryReader : IQueryReader
{
    private const int LongestQuery = 500;

    private readonly ConceptLexicon _lexicon;
    private readonly TypoCorrector _typos;
    private readonly LayoutCorrector _layouts;

    /// <summary>A reader of queries about the offices of <paramref name="snapshot"/>.</summary>
    /// <param name="snapshot">Its regions, districts and settlements are the places that are known.</param>
    /// <param name="vocabulary">The words of the offices' texts: they are no misspelt ones, and misspelt ones may stand for them. Null for none.</param>
    public QueryReader(DirectorySnapshot snapshot, ITermVocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        _lexicon = new ConceptLexicon(snapshot);
        var words = new KnownWords(_lexicon, vocabulary);
        _typos = new TypoCorrector(_lexicon, words, vocabulary);
        _layouts = new LayoutCorrector(_lexicon, words);
    }

    /// <inheritdoc/>
    public IEnumerable<QueryReading> Read(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var text = query.Length > LongestQuery ? query[..LongestQuery] : query;
        var typed = new QueryText(text, _lexicon);
        return typed.Tokens.Count == 0 && typed.ExactParts.Count == 0 ? [] : ReadingsOf(typed);
    }

    private IEnumerable<QueryReading> ReadingsOf(QueryText typed)
    {
        var chosen = QuerySegmenter.Segment(typed, withDoubtfulStreets: true);
        yield return new QueryReading(typed.Text, QueryCorrection.None, QueryParts.Of(typed, chosen, _ => false));
        if (chosen.Any(candidate => candidate.IsDoubtful))
        {
            var places = QuerySegmenter.Segment(typed, withDoubtfulStreets: false);
            yield return new QueryReading(typed.Text, QueryCorrection.None, QueryParts.Of(typed, places, _ => false));
        }

        // A query of which nothing is known is likelier typed with another layout than misspelt throughout.
        var isMeaningless = chosen.All(candidate => candidate.Kind is CandidateKind.Word or CandidateKind.Building);
        if (isMeaningless && ReadLayout(typed, chosen) is { } layout)
        {
            yield return layout;
        }

        if (_typos.Correct(typed, chosen) is { } corrected)
        {
            var text = new QueryText(corrected.Text, _lexicon);
            yield return new QueryReading(
                text.Text,
                QueryCorrection.Typos,
                QueryParts.Of(text, QuerySegmenter.Segment(text, withDoubtfulStreets: true), token => corrected.IsReplaced(token.Start)));
        }

        if (!isMeaningless && ReadLayout(typed, chosen) is { } other)
        {
            yield return other;
        }
    }

    private QueryReading? ReadLayout(QueryText typed, IReadOnlyList<Candidate> chosen)
    {
        if (_layouts.Correct(typed, chosen) is not { } corrected)
        {
            return null;
        }

        var text = new QueryText(corrected, _lexicon);
        return new QueryReading(corrected, QueryCorrection.Layout, QueryParts.Of(text, QuerySegmenter.Segment(text, withDoubtfulStreets: true), _ => false));
    }
}
