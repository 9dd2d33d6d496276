namespace DirectoryApi.Search.Understanding;

/// <summary>Words for public services: загранпаспорт, регистрация оружия.</summary>
/// <param name="Start">Where it begins in the text of its reading, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Slugs">Slugs of the services that are meant; may be of none that the edition has, and empty for a service of no standard that the kinds of office in <paramref name="Senses"/> give or help with.</param>
/// <param name="Senses">The kinds of office that give such a service, the likeliest first; empty where it is the services alone that tell.</param>
public sealed record ServicePart(int Start, int Length, IReadOnlyList<string> Slugs, IReadOnlyList<KindSense> Senses) : QueryPart(Start, Length);
