namespace DirectoryApi.Search.Understanding;

/// <summary>Words that tell what is wanted of an office rather than which it is. They are not looked for in texts.</summary>
/// <param name="Start">Where it begins in the text of its reading, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Intent">What is wanted.</param>
public sealed record IntentPart(int Start, int Length, QueryIntent Intent) : QueryPart(Start, Length);
