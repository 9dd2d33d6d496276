using DirectoryApi.Text.Analysis;

namespace DirectoryApi.Search.Highlighting;

/// <summary>Words that follow each other, however they are inflected: where they stand in a text.</summary>
internal sealed class PhrasePattern
{
    private readonly IReadOnlyList<WordPattern> _words;

    private PhrasePattern(IReadOnlyList<WordPattern> words) => _words = words;

    /// <summary>The pattern of a phrase; null for one without letters and figures.</summary>
    public static PhrasePattern? Of(string phrase) => Of(TextAnalyzer.Analyze(phrase));

    /// <summary>The pattern of words; null for none.</summary>
    public static PhrasePattern? Of(IReadOnlyList<AnalyzedToken> words) =>
        words.Count > 0 ? new PhrasePattern([.. words.Select(word => new WordPattern(word, isPrefix: false))]) : null;

    /// <summary>The pattern of a single word.</summary>
    public static PhrasePattern Of(AnalyzedToken token, bool isPrefix) => new([new WordPattern(token, isPrefix)]);

    /// <summary>Adds where the words stand in a text.</summary>
    /// <param name="tokens">The words and figures of the text.</param>
    /// <param name="passages">Gets the passages.</param>
    public void AddTo(IReadOnlyList<AnalyzedToken> tokens, List<TextSpan> passages)
    {
        for (var start = 0; start + _words.Count <= tokens.Count; start++)
        {
            if (IsAt(tokens, start))
            {
                var last = tokens[start + _words.Count - 1];
                passages.Add(new TextSpan(tokens[start].Start, last.Start + last.Length - tokens[start].Start));
            }
        }
    }

    private bool IsAt(IReadOnlyList<AnalyzedToken> tokens, int start)
    {
        for (var index = 0; index < _words.Count; index++)
        {
            if (!_words[index].Meets(tokens[start + index]))
            {
                return false;
            }
        }

        return true;
    }
}
