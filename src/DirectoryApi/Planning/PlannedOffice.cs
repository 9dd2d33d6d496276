using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Planning;

/// <summary>An office that an edition would change.</summary>
public sealed record PlannedOffice
{
    /// <summary>What would happen to it.</summary>
    public required PlanKind Kind { get; init; }

    /// <summary>The office as the current edition has it; null for one that is added.</summary>
    public Office? Before { get; init; }

    /// <summary>The office as the new edition would have it; null for one that is withdrawn or merged.</summary>
    public Office? After { get; init; }

    /// <summary>The office it was found to be; null but for one that is merged.</summary>
    public Office? Into { get; init; }

    /// <summary>The values that would change, in the order of fields; empty for an office that is added, withdrawn or merged.</summary>
    public required IReadOnlyList<PlannedValue> Values { get; init; }

    /// <summary>The decree it rests on: of an office withdrawn, the last that lists it.</summary>
    public required string DocumentSlug { get; init; }

    /// <summary>The row that lists it: of the new edition, or of the current one for an office that goes; null where it rests on none.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>The office, as it would be, or was where it goes.</summary>
    public Office Office => After ?? Before!;
}
