using System.Text;
using DirectoryApi.Search.Understanding.Lexicon;
using DirectoryApi.Search.Understanding.Segmentation;
using DirectoryApi.Search.Understanding.Tokens;
using DirectoryApi.Text.Folding;

namespace DirectoryApi.Search.Understanding.Corrections;

/// <summary>
/// Puts known words in the place of misspelt ones. Only words that mean nothing as typed are touched, never figures, and never a
/// word of fewer than five letters; the first letter must be right, but for what the loose key joins.
/// </summary>
internal sealed class TypoCorrector
{
    private const int ShortestWord = 5;
    private const int ShortestForTwoEdits = 8;
    private const int ShortestForMovedLetters = 6;
    private const int MostLetterEdits = 4;
    private const int ShortestForLooseLetters = 7;
    private const int ShortestForOtherScript = 7;

    private readonly KnownWords _known;
    private readonly ITermVocabulary? _vocabulary;

    /// <summary>Some twenty thousand keys, made when the first misspelt word comes.</summary>
    private readonly Lazy<NearbyKeys<LexiconWord>> _words;

    public TypoCorrector(ConceptLexicon lexicon, KnownWords known, ITermVocabulary? vocabulary)
    {
        _known = known;
        _vocabulary = vocabulary;
        _words = new Lazy<NearbyKeys<LexiconWord>>(() => new NearbyKeys<LexiconWord>(lexicon.Spellings.Select(word => (word.Loose, word))));
    }

    /// <summary>The query with its misspelt words replaced; null where there are none, or nothing to put in their place.</summary>
    public CorrectedText? Correct(QueryText typed, IReadOnlyList<Candidate> chosen)
    {
        StringBuilder? text = null;
        var replaced = new List<(int Start, int End)>();
        var done = 0;
        foreach (var index in Uncertain(chosen))
        {
            var token = typed.Tokens[index];
            if (token.Folded.Length < ShortestWord || !token.Folded.All(char.IsLetter) || _known.Contains(token) || Replacement(token) is not { } word)
            {
                continue;
            }

            text ??= new StringBuilder();
            text.Append(typed.Text, done, token.Start - done);
            replaced.Add((text.Length, text.Length + word.Length));
            text.Append(word);
            done = token.End;
        }

        return text is null ? null : new CorrectedText(text.Append(typed.Text, done, typed.Text.Length - done).ToString(), replaced);
    }

    private static IEnumerable<int> Uncertain(IReadOnlyList<Candidate> chosen) => chosen
        .Where(candidate => candidate.Kind is CandidateKind.Word or CandidateKind.Street)
        .SelectMany(candidate => candidate.Kind == CandidateKind.Word
            ? [candidate.First]
            : Enumerable.Range(candidate.NameFirst, candidate.NameNext - candidate.NameFirst));

    /// <summary>
    /// The word that the token most likely stands for: the fewest edits of the loose key, then of the letters; a word of a place or
    /// phrase before one of the texts; then what has more offices.
    /// </summary>
    private string? Replacement(QueryToken token)
    {
        var key = token.Loose;
        var limit = LimitFor(Math.Min(token.Folded.Length, key.Length + 1));
        var search = key.Length >= ShortestForMovedLetters ? limit + 1 : limit;
        var found = _words.Value.Find(key, search)
            .Select(word => (word.Value.Text, word.Value.Folded, word.Edits, Rank: word.Value.IsLatin == token.IsLatin ? 0 : 1, word.Value.Weight))
            .Where(word => word.Rank == 0 || token.Folded.Length >= ShortestForOtherScript)
            .Concat((_vocabulary?.Near(key, search) ?? [])
                .Select(term => (Text: term.Term, Folded: term.Term, Edits: EditDistance.Between(key, LooserKey.Of(term.Term), search), Rank: 2, Weight: term.Offices)));
        return found
            .Where(word => word.Edits <= Math.Min(limit, LimitFor(word.Folded.Length)) || HasMovedLetters(token, word.Folded, word.Edits, limit))
            .Where(word => LettersBetween(token, word.Folded, word.Rank) <= limit + (token.Folded.Length >= ShortestForLooseLetters ? 1 : 0))
            .OrderBy(word => word.Edits)
            .ThenBy(word => word.Rank == 2)
            .ThenBy(word => LettersBetween(token, word.Folded, word.Rank))
            .ThenBy(word => word.Rank)
            .ThenByDescending(word => word.Weight)
            .ThenBy(word => word.Text, StringComparer.Ordinal)
            .Select(word => word.Text)
            .FirstOrDefault();
    }

    /// <summary>Edits between the letters themselves: the loose key joins vowels that nobody confuses all at once.</summary>
    private static int LettersBetween(QueryToken token, string word, int rank) =>
        EditDistance.Between(token.IsLatin && rank == 0 ? token.Raw : token.Folded, word, MostLetterEdits);

    /// <summary>How many edits a word of so many letters allows; of the word typed and the one meant the shorter counts. One in a short word makes another word.</summary>
    private static int LimitFor(int letters) => letters switch
    {
        < ShortestWord => 0,
        < ShortestForTwoEdits => 1,
        _ => 2,
    };

    /// <summary>One edit more is forgiven where all letters are there in another order: «Зердені» for «Зеренді».</summary>
    private static bool HasMovedLetters(QueryToken token, string word, int edits, int limit) =>
        edits == limit + 1 && token.Folded.Length >= ShortestForMovedLetters && token.Folded.Order().SequenceEqual(word.Order());
}
