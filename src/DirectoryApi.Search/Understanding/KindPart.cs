namespace DirectoryApi.Search.Understanding;

/// <summary>Words for a kind of office: ЦОН, РОВД, военкомат, паспортный стол.</summary>
/// <param name="Start">Where it begins in the text of its reading, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Senses">The kinds that the words may mean, the likeliest first; at least one.</param>
public sealed record KindPart(int Start, int Length, IReadOnlyList<KindSense> Senses) : QueryPart(Start, Length);
