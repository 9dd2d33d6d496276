namespace DirectoryApi.Search.Index;

/// <summary>A term of a text, in every form it may be met in.</summary>
/// <param name="Start">Where it begins in the text, in UTF-16 code units.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Folded">The term with Kazakh letters, case and variants folded.</param>
/// <param name="Stems">Its folded stems, Kazakh and Russian.</param>
/// <param name="Key">A looser form, for spellings that differ by habit.</param>
public sealed record AnalyzedTerm(int Start, int Length, string Folded, IReadOnlyList<string> Stems, string Key);
