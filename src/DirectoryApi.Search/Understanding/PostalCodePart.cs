namespace DirectoryApi.Search.Understanding;

/// <summary>A postal code of six digits.</summary>
/// <param name="Start">Where it begins in the text of its reading, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Code">The six digits.</param>
public sealed record PostalCodePart(int Start, int Length, string Code) : QueryPart(Start, Length);
