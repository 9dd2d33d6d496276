using DirectoryApi.Text.Analysis;

namespace DirectoryApi.Search.Highlighting;

/// <summary>A word of a query: which words of texts it means.</summary>
/// <param name="token">Its forms.</param>
/// <param name="isPrefix">Whether it may be the beginning of a word only.</param>
internal sealed class WordPattern(AnalyzedToken token, bool isPrefix)
{
    private const int ShortestPrefix = 2;

    /// <summary>The looser key of a shorter word is that of too many others.</summary>
    private const int ShortestKey = 4;

    /// <summary>Whether a word of a text is meant.</summary>
    public bool Meets(AnalyzedToken other)
    {
        if (other.Folded == token.Folded || (isPrefix && token.Folded.Length >= ShortestPrefix && other.Folded.StartsWith(token.Folded, StringComparison.Ordinal)))
        {
            return true;
        }

        return StemsMeet(other) || (token.Key.Length >= ShortestKey && token.Key == other.Key && !HasDigit(token.Folded));
    }

    private bool StemsMeet(AnalyzedToken other)
    {
        foreach (var stem in token.Stems)
        {
            if (other.Stems.Contains(stem))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasDigit(string word) => word.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
}
