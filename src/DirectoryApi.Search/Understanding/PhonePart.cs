namespace DirectoryApi.Search.Understanding;

/// <summary>A phone number or its end.</summary>
/// <param name="Start">Where it begins in the text of its reading, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Digits">Its digits without the prefix of the country, five to ten.</param>
public sealed record PhonePart(int Start, int Length, string Digits) : QueryPart(Start, Length);
