namespace DirectoryApi.Search.Index;

/// <summary>Turns texts into terms. Documents and queries must go through the same one.</summary>
/// <param name="Version">Changes with anything that changes the terms: an index made by another version is made anew.</param>
/// <param name="Analyze">The terms of a text, in order. Never throws, whatever the text.</param>
public sealed record SearchAnalyzer(int Version, Func<string, IReadOnlyList<AnalyzedTerm>> Analyze);
