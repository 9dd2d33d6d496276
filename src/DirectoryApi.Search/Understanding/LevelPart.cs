using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Search.Understanding;

/// <summary>A word for a level of office: областной, қалалық, аудандық.</summary>
/// <param name="Start">Where it begins in the text of its reading, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Level">The level.</param>
public sealed record LevelPart(int Start, int Length, OfficeLevel Level) : QueryPart(Start, Length);
