using DirectoryApi.Search.Understanding.Corrections;
using DirectoryApi.Text.Folding;

namespace DirectoryApi.Search.Index;

/// <summary>The words of an index for whoever reads queries. Read when first asked for, and again where the index had to be made anew.</summary>
internal sealed class OfficeWords : ITermVocabulary
{
    private const int ShortestWord = 4;

    private readonly Func<OfficeSearchIndex> _index;
    private volatile Words? _words;

    /// <summary>The words of an index, which is asked for when they are.</summary>
    public OfficeWords(Func<OfficeSearchIndex> index) => _index = index;

    /// <inheritdoc />
    public bool Contains(string folded) => Current().Vocabulary.Contains(TermText.Clean(folded));

    /// <inheritdoc />
    public IEnumerable<(string Term, int Offices)> Near(string looseKey, int maxEdits)
    {
        var words = Current();
        return words.Near.Find(looseKey, maxEdits).Select(found => (found.Value, words.Vocabulary.OfficesWith(found.Value)));
    }

    private Words Current()
    {
        var vocabulary = _index().Use(source => source.Vocabulary, CancellationToken.None);
        return _words is { } words && words.Vocabulary == vocabulary ? words : _words = Of(vocabulary);
    }

    private static Words Of(IndexVocabulary vocabulary) => new(
        vocabulary,
        new NearbyKeys<string>(vocabulary.Spellings.Where(word => word.Length >= ShortestWord).Select(word => (LooserKey.Of(word), word))));

    private sealed record Words(IndexVocabulary Vocabulary, NearbyKeys<string> Near);
}
