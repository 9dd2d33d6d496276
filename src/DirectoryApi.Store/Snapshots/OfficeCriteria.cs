using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Store.Snapshots;

/// <summary>
/// Which offices are wanted. Every list that is given must be met, by any one of its values; null asks for nothing, an empty
/// list is met by no office. A slug that does not exist is met by no office.
/// </summary>
public sealed record OfficeCriteria
{
    /// <summary>Kinds of office.</summary>
    public IReadOnlyCollection<OfficeKind>? Kinds { get; init; }

    /// <summary>Levels of office.</summary>
    public IReadOnlyCollection<OfficeLevel>? Levels { get; init; }

    /// <summary>Slugs of regions.</summary>
    public IReadOnlyCollection<string>? Regions { get; init; }

    /// <summary>Slugs of districts, with their region in front.</summary>
    public IReadOnlyCollection<string>? Districts { get; init; }

    /// <summary>Slugs of settlements.</summary>
    public IReadOnlyCollection<string>? Settlements { get; init; }

    /// <summary>Slugs of services the office gives.</summary>
    public IReadOnlyCollection<string>? Services { get; init; }

    /// <summary>Slugs of documents the office rests on.</summary>
    public IReadOnlyCollection<string>? Documents { get; init; }

    /// <summary>An instant the office is open at; one whose hours are not known meets none.</summary>
    public DateTimeOffset? OpenAt { get; init; }
}
