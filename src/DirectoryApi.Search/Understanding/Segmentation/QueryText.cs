using DirectoryApi.Search.Understanding.Lexicon;
using DirectoryApi.Search.Understanding.Tokens;

namespace DirectoryApi.Search.Understanding.Segmentation;

/// <summary>A query cut into tokens and exact parts, with what each stretch of tokens may mean.</summary>
internal sealed class QueryText
{
    private const int MostTokens = 32;

    private readonly ConceptLexicon _lexicon;
    private readonly (PhraseMeaning? Meaning, PhraseMatch Match)[,] _meanings;

    public QueryText(string text, ConceptLexicon lexicon)
    {
        _lexicon = lexicon;
        Text = text;
        ExactParts = Exact.ExactParts.Find(text);
        Tokens = lexicon.Tokenizer.Tokenize(Without(text, ExactParts));
        if (Tokens.Count > MostTokens)
        {
            Tokens.RemoveRange(MostTokens, Tokens.Count - MostTokens);
            ExactParts = [.. ExactParts.Where(part => part.Start < Tokens[^1].Start)];
        }

        _meanings = new (PhraseMeaning?, PhraseMatch)[Tokens.Count, ConceptLexicon.MostWords];
        for (var first = 0; first < Tokens.Count; first++)
        {
            for (var next = first + 1; next <= Tokens.Count && next - first <= ConceptLexicon.MostWords && !IsParted(first, next); next++)
            {
                var meaning = lexicon.Find(Tokens, first, next, out var match);
                _meanings[first, next - first - 1] = (meaning, match);
            }
        }
    }

    /// <summary>The text as it is read.</summary>
    public string Text { get; }

    /// <summary>Phones, postal codes and addresses of the net, in their order.</summary>
    public IReadOnlyList<QueryPart> ExactParts { get; }

    /// <summary>All other words and figures, in their order.</summary>
    public List<QueryToken> Tokens { get; }

    /// <summary>What the tokens from <paramref name="first"/> up to <paramref name="next"/> mean together.</summary>
    public (PhraseMeaning? Meaning, PhraseMatch Match) Meaning(int first, int next) => _meanings[first, next - first - 1];

    /// <summary>What a single token means; null outside the query too.</summary>
    public PhraseMeaning? Meaning(int index) => index >= 0 && index < Tokens.Count ? _meanings[index, 0].Meaning : null;

    /// <summary>What the tokens mean together by their loose key, whatever they mean as typed.</summary>
    public PhraseMeaning? LooseMeaning(int first, int next) => _lexicon.FindLoose(Tokens, first, next);

    /// <summary>The text with marks in the place of exact parts, as long as before.</summary>
    private static string Without(string text, IReadOnlyList<QueryPart> parts) => parts.Count == 0
        ? text
        : string.Create(text.Length, (text, parts), (masked, state) =>
        {
            state.text.CopyTo(masked);
            foreach (var part in state.parts)
            {
                masked.Slice(part.Start, part.Length).Fill(';');
            }
        });

    /// <summary>True where an exact part stands between two of the tokens, so that they do not belong together.</summary>
    public bool IsParted(int first, int next) =>
        ExactParts.Count > 0 && next - first > 1 && ExactParts.Any(part => part.Start >= Tokens[first].End && part.Start < Tokens[next - 1].Start);
}
