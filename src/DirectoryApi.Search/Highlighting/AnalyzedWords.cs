using System.Collections.Concurrent;
using DirectoryApi.Text.Analysis;
using DirectoryApi.Text.Tokenizing;

namespace DirectoryApi.Search.Highlighting;

/// <summary>
/// Analyses texts of offices as <see cref="TextAnalyzer"/> does. Offices share most of their words, and the forms of a word are found
/// once for all of them. Safe to share between threads.
/// </summary>
internal static class AnalyzedWords
{
    // What a word takes is a few hundred bytes; words beyond these are analysed each time.
    private const int MostKnown = 16_384;

    private static readonly ConcurrentDictionary<string, AnalyzedToken> Known = new(StringComparer.Ordinal);
    private static int _count;

    /// <summary>The words and figures of a text in their order, with offsets into it.</summary>
    public static IReadOnlyList<AnalyzedToken> Of(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        var analyzed = new AnalyzedToken[tokens.Count];
        for (var index = 0; index < analyzed.Length; index++)
        {
            var token = tokens[index];
            analyzed[index] = FormsOf(token) with { Start = token.Start, Length = token.Length };
        }

        return analyzed;
    }

    private static AnalyzedToken FormsOf(Token token)
    {
        if (Known.TryGetValue(token.Text, out var known))
        {
            return known;
        }

        var analyzed = TextAnalyzer.Analyze(token);
        if (Volatile.Read(ref _count) < MostKnown && Known.TryAdd(token.Text, analyzed))
        {
            Interlocked.Increment(ref _count);
        }

        return analyzed;
    }
}
