using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Offices;

/// <summary>The input object <c>OfficeFilter</c>. A list that is null asks for nothing.</summary>
/// <param name="Kinds">Kinds of office.</param>
/// <param name="Levels">Levels of office.</param>
/// <param name="Regions">Slugs of regions.</param>
/// <param name="Districts">Slugs of districts.</param>
/// <param name="Settlements">Slugs of settlements.</param>
/// <param name="Services">Slugs of services.</param>
/// <param name="Documents">Slugs of documents.</param>
/// <param name="OpenAt">An instant the office is open at.</param>
public sealed record OfficeFilter(
    IReadOnlyList<OfficeKind>? Kinds,
    IReadOnlyList<OfficeLevel>? Levels,
    IReadOnlyList<string>? Regions,
    IReadOnlyList<string>? Districts,
    IReadOnlyList<string>? Settlements,
    IReadOnlyList<string>? Services,
    IReadOnlyList<string>? Documents,
    DateTimeOffset? OpenAt)
{
    /// <summary>The filter as the snapshot takes it.</summary>
    public OfficeCriteria ToCriteria() => new()
    {
        Kinds = Kinds,
        Levels = Levels,
        Regions = Regions,
        Districts = Districts,
        Settlements = Settlements,
        Services = Services,
        Documents = Documents,
        OpenAt = OpenAt,
    };
}
