using System.Text;
using DirectoryApi.Text.Analysis;
using DirectoryApi.Text.Folding;

namespace DirectoryApi.Search.Index;

/// <summary>
/// The terms of a word, the same for documents and queries. Each is one token to SQLite, whatever an analyser let through: nothing in
/// it can be an operator.
/// </summary>
internal static class TermText
{
    private const int ShortestLoose = 4;
    private const int ShortestLooseStem = 5;
    private const int LongestTerm = 64;

    // Figures on two sides of a mark are one term, but not the one of the figures without it: 20/1 is not 201.
    private const char Mark = 'x';

    /// <summary>The word's folded form and its stems, each once; the folded form first.</summary>
    public static string[] ExactOf(AnalyzedToken token) =>
        [.. token.Stems.Prepend(token.Folded).Select(Clean).Where(term => term.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// The looser keys of the word and of its stems, each once; none for figures and short words, of which too many would meet, least of
    /// all as stems. A Latin word is found by nothing else, and needs no length.
    /// </summary>
    public static string[] LooseOf(AnalyzedToken token)
    {
        var isLatin = IsLatin(token);
        var keys = isLatin ? [token.Key] : token.Stems.Select(LooserKey.Of).Where(key => key.Length >= ShortestLooseStem).Prepend(token.Key);
        return [.. keys.Select(Clean).Where(key => key.Length >= (isLatin ? 1 : ShortestLoose) && !key.Any(char.IsDigit)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether a word is written in Latin letters.</summary>
    public static bool IsLatin(AnalyzedToken token) => token.Folded.Length > 0 && char.IsAsciiLetter(token.Folded[0]);

    /// <summary>A whole text as one term: the folded forms of its words, one behind the other.</summary>
    public static string EntireOf(string text) => string.Concat(TextAnalyzer.Analyze(text).Select(token => Clean(token.Folded)));

    /// <summary>The letters and figures of <paramref name="term"/>, at most 64 UTF-16 units of them; empty where there are none.</summary>
    public static string Clean(string term)
    {
        StringBuilder? cleaned = null;
        var index = 0;
        while (index < term.Length)
        {
            var status = Rune.DecodeFromUtf16(term.AsSpan(index), out var rune, out var length);
            var keep = status == System.Buffers.OperationStatus.Done && Rune.IsLetterOrDigit(rune);
            if (keep)
            {
                cleaned?.Append(term, index, length);
            }
            else
            {
                cleaned ??= new StringBuilder(term, 0, index, term.Length);
                if (term[index] is '/' or '.' && index > 0 && index + 1 < term.Length && char.IsAsciiDigit(term[index - 1]) && char.IsAsciiDigit(term[index + 1]))
                {
                    cleaned.Append(Mark);
                }
            }

            index += length;
        }

        return Shortened(cleaned?.ToString() ?? term);
    }

    private static string Shortened(string term)
    {
        if (term.Length <= LongestTerm)
        {
            return term;
        }

        var end = char.IsHighSurrogate(term[LongestTerm - 1]) ? LongestTerm - 1 : LongestTerm;
        return term[..end];
    }
}
