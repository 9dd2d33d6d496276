using DirectoryApi.Search.Understanding;
using DirectoryApi.Text.Analysis;
using DirectoryApi.Text.KeyboardLayout;

namespace DirectoryApi.Analysis;

/// <summary>What analysis makes of a text, step by step.</summary>
/// <param name="Text">The text.</param>
/// <param name="Tokens">Its words and figures with their forms.</param>
/// <param name="Layouts">What it would say had another keyboard layout been on.</param>
/// <param name="Readings">How it is understood as a query, the likeliest first; null where no edition tells which places there are.</param>
internal sealed record QueryAnalysis(
    string Text, IReadOnlyList<AnalyzedToken> Tokens, IReadOnlyList<LayoutConversion> Layouts, IReadOnlyList<QueryReading>? Readings)
{
    /// <summary>The analysis of <paramref name="text"/>.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="reader">Reads queries; null where there is none.</param>
    public static QueryAnalysis Of(string text, IQueryReader? reader) =>
        new(text, TextAnalyzer.Analyze(text), LayoutConverter.Convert(text), reader?.Read(text).ToArray());
}
