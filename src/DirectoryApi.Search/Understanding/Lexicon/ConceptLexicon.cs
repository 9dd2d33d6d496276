using System.Runtime.InteropServices;
using DirectoryApi.Search.Understanding.Tokens;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Understanding.Lexicon;

/// <summary>
/// Everything that words of a query may mean: kinds of office, services, levels, intents, places and the words around their
/// names, by the keys of their phrases. A key is the forms of all words of a phrase without anything between, so that
/// «Сары-Арка», «Сары Арка» and «Сарыарка» are one. Immutable; its size is that of the gazetteer, not of the offices.
/// </summary>
internal sealed class ConceptLexicon
{
    /// <summary>Phrases have no more words than this.</summary>
    public const int MostWords = 8;

    private const int LongestKey = 120;

    /// <summary>Keys as short as this are abbreviations: they count as typed only, never by a stem.</summary>
    private const int LongestAbbreviation = 3;

    private const int ShortestLooseKey = 5;

    /// <summary>Cases of short names are too near to other words to be put in the place of misspelt ones.</summary>
    private const int ShortestInflectedSpelling = 9;

    private readonly Dictionary<string, PhraseMeaning> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PhraseMeaning> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PhraseMeaning> _adjectives = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PhraseMeaning> _loose = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly List<LexiconWord> _spellings = [];
    private readonly HashSet<string> _elsewhere;
    private int _longestPhrase;

    /// <summary>The lexicon of the tables with the places of <paramref name="snapshot"/>.</summary>
    public ConceptLexicon(DirectorySnapshot snapshot)
    {
        Tokenizer = new QueryTokenizer(PhraseTables.JoinedAbbreviations);
        foreach (var phrase in PhraseTables.Read())
        {
            Add(phrase.Text, phrase.Weight, phrase.AddTo);
        }

        foreach (var name in PlaceNamePhrases.Of(snapshot))
        {
            AddName(name);
        }

        _elsewhere = PhraseTables.Elsewhere.Select(name => KeyOf(Tokenizer.Tokenize(name), token => token.Folded)).ToHashSet(StringComparer.Ordinal);
        _exact.TrimExcess();
        _stems.TrimExcess();
        _loose.TrimExcess();
    }

    /// <summary>Splits texts in the way the phrases were split.</summary>
    public QueryTokenizer Tokenizer { get; }

    /// <summary>The words of all phrases as they are written, for the correction of misspelt ones.</summary>
    public IReadOnlyList<LexiconWord> Spellings => _spellings;

    /// <summary>True for a word that some phrase has, also where it means nothing by itself: «Усть».</summary>
    public bool HasWord(QueryToken token) => _words.Contains(token.Folded) || _words.Contains(token.Raw) || _elsewhere.Contains(token.Folded) || _elsewhere.Contains(token.KazakhStem);

    /// <summary>
    /// What the tokens from <paramref name="first"/> up to <paramref name="next"/> mean together; null for nothing. Tried in this
    /// order: as typed, Latin letters, adjectives, Kazakh stems, Russian stems, loose keys.
    /// </summary>
    public PhraseMeaning? Find(IReadOnlyList<QueryToken> tokens, int first, int next, out PhraseMatch match)
    {
        match = PhraseMatch.Exact;
        if (next - first > _longestPhrase)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[LongestKey];
        var folded = Write(buffer, tokens, first, next, token => token.Folded);
        if (folded.IsEmpty)
        {
            return null;
        }

        if (Find(_exact, folded) is { } exact)
        {
            return exact;
        }

        var length = folded.Length;
        if (HasLatin(tokens, first, next) && Find(_exact, Write(buffer, tokens, first, next, token => token.Raw)) is { } latin)
        {
            return latin;
        }

        if (length <= LongestAbbreviation)
        {
            return null;
        }

        match = PhraseMatch.Stem;
        if (tokens[next - 1].AdjectiveStem is { } stem)
        {
            var front = Write(buffer, tokens, first, next - 1, token => token.Folded).Length;
            if (front + stem.Length <= buffer.Length)
            {
                stem.CopyTo(buffer[front..]);
                if (Find(_adjectives, buffer[..(front + stem.Length)]) is { } adjective)
                {
                    return adjective;
                }
            }
        }

        var kazakh = Write(buffer, tokens, first, next, token => token.KazakhStem);
        if (kazakh.Length >= LongestAbbreviation && (Find(_exact, kazakh) is { Places.Count: > 0 } place))
        {
            return place;
        }

        if (Find(_stems, kazakh) is { } inKazakh)
        {
            return inKazakh;
        }

        if (Find(_stems, Write(buffer, tokens, first, next, token => token.RussianStem)) is { } inRussian)
        {
            return inRussian;
        }

        match = PhraseMatch.Loose;
        return FindLoose(tokens, first, next);
    }

    /// <summary>What the tokens mean together by their loose key, whatever they mean as typed; null for nothing.</summary>
    public PhraseMeaning? FindLoose(IReadOnlyList<QueryToken> tokens, int first, int next)
    {
        Span<char> buffer = stackalloc char[LongestKey];
        var loose = Write(buffer, tokens, first, next, token => token.Loose);
        return loose.Length < ShortestLooseKey || IsElsewhere(tokens, first, next) ? null : Find(_loose, loose);
    }

    private static PhraseMeaning? Find(Dictionary<string, PhraseMeaning> phrases, ReadOnlySpan<char> key) =>
        phrases.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var meaning) ? meaning : null;

    private bool IsElsewhere(IReadOnlyList<QueryToken> tokens, int first, int next)
    {
        for (var index = first; index < next; index++)
        {
            if (_elsewhere.Contains(tokens[index].Folded))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLatin(IReadOnlyList<QueryToken> tokens, int first, int next)
    {
        for (var index = first; index < next; index++)
        {
            if (tokens[index].IsLatin)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The key of the tokens in <paramref name="buffer"/>; empty where it is longer than any phrase.</summary>
    private static Span<char> Write(Span<char> buffer, IReadOnlyList<QueryToken> tokens, int first, int next, Func<QueryToken, string> form)
    {
        var length = 0;
        for (var index = first; index < next; index++)
        {
            var text = form(tokens[index]);
            if (length + text.Length > buffer.Length)
            {
                return [];
            }

            text.CopyTo(buffer[length..]);
            length += text.Length;
        }

        return buffer[..length];
    }

    private void Add(string phrase, int weight, Action<PhraseMeaning> add)
    {
        var tokens = Tokenizer.Tokenize(phrase);
        var isLatin = tokens.Exists(token => token.IsLatin);
        Put(_exact, KeyOf(tokens, token => isLatin ? token.Raw : token.Folded), add);
        if (!isLatin)
        {
            var kazakh = KeyOf(tokens, token => token.KazakhStem);
            Put(_stems, kazakh, add);
            if (KeyOf(tokens, token => token.RussianStem) is var russian && russian != kazakh)
            {
                Put(_stems, russian, add);
            }
        }

        PutLoose(tokens, add);
        AddSpellings(tokens, phrase, weight, isPlace: false, isLatin);
    }

    private void AddName(PlaceNamePhrase name)
    {
        if (name.IsAdjectiveStem)
        {
            Put(_adjectives, name.Written, meaning => meaning.Add(name.Meaning));
            return;
        }

        var tokens = QueryTokenizer.TokenizeName(name.Written);
        var isLatin = tokens.Exists(token => token.IsLatin);
        var key = KeyOf(tokens, token => isLatin ? token.Raw : token.Folded);
        Put(_exact, key, meaning => meaning.Add(name.Meaning));

        // Latin letters leave the soft sign out: Kulsary is Кульсары.
        if (key.AsSpan().ContainsAny('ь', 'ъ'))
        {
            Put(_exact, key.Replace("ь", string.Empty, StringComparison.Ordinal).Replace("ъ", string.Empty, StringComparison.Ordinal), meaning => meaning.Add(name.Meaning));
        }

        PutLoose(tokens, meaning => meaning.Add(name.Meaning));
        if (!name.Meaning.IsInflected || name.Written.Length >= ShortestInflectedSpelling)
        {
            AddSpellings(tokens, name.Written, name.Weight, isPlace: true, isLatin);
        }
        else
        {
            _words.UnionWith(tokens.Select(token => token.Folded));
        }
    }

    private static void Put(Dictionary<string, PhraseMeaning> phrases, string key, Action<PhraseMeaning> add)
    {
        if (key.Length > 0)
        {
            ref var meaning = ref CollectionsMarshal.GetValueRefOrAddDefault(phrases, key, out _);
            add(meaning ??= new PhraseMeaning());
        }
    }

    private void PutLoose(List<QueryToken> tokens, Action<PhraseMeaning> add)
    {
        var key = KeyOf(tokens, token => token.Loose);
        if (key.Length >= ShortestLooseKey)
        {
            Put(_loose, key, add);
        }

        _longestPhrase = Math.Max(_longestPhrase, Math.Min(tokens.Count, MostWords));
    }

    private void AddSpellings(List<QueryToken> tokens, string phrase, int weight, bool isPlace, bool isLatin)
    {
        foreach (var token in tokens)
        {
            AddSpelling(token.Analyzed.Text, isLatin ? token.Raw : token.Folded, token.Loose, weight, isPlace, isLatin);
        }

        if (tokens.Count > 1 && isPlace)
        {
            AddSpelling(phrase, KeyOf(tokens, token => isLatin ? token.Raw : token.Folded), KeyOf(tokens, token => token.Loose), weight, isPlace, isLatin);
        }
    }

    private void AddSpelling(string text, string folded, string loose, int weight, bool isPlace, bool isLatin)
    {
        if (_words.Add(folded) && folded.Length >= ShortestLooseKey && weight > 0)
        {
            _spellings.Add(new LexiconWord(text, folded, loose, weight, isPlace, isLatin));
        }
    }

    private static string KeyOf(List<QueryToken> tokens, Func<QueryToken, string> form) => string.Concat(tokens.Select(form));
}
