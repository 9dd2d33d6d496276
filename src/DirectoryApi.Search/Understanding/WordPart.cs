using DirectoryApi.Text.Analysis;

namespace DirectoryApi.Search.Understanding;

/// <summary>A word or figure that is looked for in texts.</summary>
/// <param name="Start">Where it begins in the text of its reading, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Token">Its forms.</param>
/// <param name="IsPrefix">True for the last word of a query, which may not be finished.</param>
public sealed record WordPart(int Start, int Length, AnalyzedToken Token, bool IsPrefix) : QueryPart(Start, Length);
