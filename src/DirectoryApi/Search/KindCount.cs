using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Search;

/// <summary>The object <c>KindCount</c>.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many offices are of it.</param>
public sealed record KindCount(OfficeKind Kind, int Count);
