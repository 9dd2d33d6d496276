namespace DirectoryApi.Search.Understanding;

/// <summary>The number of a house: 12, 12а, 12/1.</summary>
/// <param name="Start">Where it begins in the text of its reading, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units, with the word for it (дом, үй).</param>
/// <param name="Number">Its folded form.</param>
public sealed record BuildingPart(int Start, int Length, string Number) : QueryPart(Start, Length);
