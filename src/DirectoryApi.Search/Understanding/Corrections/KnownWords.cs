using DirectoryApi.Search.Understanding.Lexicon;
using DirectoryApi.Search.Understanding.Tokens;

namespace DirectoryApi.Search.Understanding.Corrections;

/// <summary>Tells words that mean something from such as may be misspelt or typed with another layout.</summary>
internal sealed class KnownWords(ConceptLexicon lexicon, ITermVocabulary? vocabulary)
{
    /// <summary>True for a word of a phrase, a place anywhere, and a word that some office has.</summary>
    public bool Contains(QueryToken token) =>
        lexicon.HasWord(token)
        || vocabulary?.Contains(token.Folded) == true
        || vocabulary?.Contains(token.KazakhStem) == true
        || vocabulary?.Contains(token.RussianStem) == true;
}
