namespace DirectoryApi.Search.Understanding;

/// <summary>A part of a query with what it was understood as.</summary>
/// <param name="Start">Where it begins in the text of its reading, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
public abstract record QueryPart(int Start, int Length);
