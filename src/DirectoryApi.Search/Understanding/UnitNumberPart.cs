namespace DirectoryApi.Search.Understanding;

/// <summary>The number of a unit: № 2, 2-ші бөлім, отдел 2.</summary>
/// <param name="Start">Where it begins in the text of its reading, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Number">The figures.</param>
public sealed record UnitNumberPart(int Start, int Length, string Number) : QueryPart(Start, Length);
