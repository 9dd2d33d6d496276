using DirectoryApi.Text.Analysis;

namespace DirectoryApi.Search.Index;

/// <summary>The terms of a word.</summary>
/// <param name="Folded">Its folded form as a term; empty where nothing of it can be one.</param>
/// <param name="Exact">See <see cref="TermText.ExactOf"/>.</param>
/// <param name="Loose">See <see cref="TermText.LooseOf"/>.</param>
internal sealed record WordTerms(string Folded, string[] Exact, string[] Loose)
{
    /// <summary>The terms of an analysed word.</summary>
    public static WordTerms Of(AnalyzedToken token) => new(TermText.Clean(token.Folded), TermText.ExactOf(token), TermText.LooseOf(token));
}
