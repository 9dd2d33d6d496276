namespace DirectoryApi.Search.Understanding;

/// <summary>A street that the query names as one: «ул. Абая», «Абай көшесі», «12 шағын аудан».</summary>
/// <param name="Start">Where it begins in the text of its reading, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units, with the word for its kind.</param>
/// <param name="Words">The words and figures of its name; at least one.</param>
public sealed record StreetPart(int Start, int Length, IReadOnlyList<WordPart> Words) : QueryPart(Start, Length);
