using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Store.Snapshots;

/// <summary>One thing that an edition changed, tied to what it speaks of.</summary>
public sealed record ChangeNode
{
    /// <summary>The edition that made the change.</summary>
    public required int Edition { get; init; }

    /// <summary>The change's place among those of its edition, from 0: the same in every snapshot.</summary>
    public required int Ordinal { get; init; }

    /// <summary>What happened.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>Key of the office as it was at the time.</summary>
    public required string OfficeKey { get; init; }

    /// <summary>
    /// The office as it is now: the one that stands for it where it was merged, its last record where it was withdrawn. Null
    /// where nothing is known of it any more.
    /// </summary>
    public required OfficeNode? Office { get; init; }

    /// <summary>What changed; null where the office was added or withdrawn as a whole.</summary>
    public required OfficeField? Field { get; init; }

    /// <summary>The value before, see <see cref="OfficeChange.Before"/>.</summary>
    public required string? Before { get; init; }

    /// <summary>The value after, see <see cref="OfficeChange.After"/>.</summary>
    public required string? After { get; init; }

    /// <summary>The decree the change rests on: of this edition, or of an earlier one where this one no longer has it.</summary>
    public required DocumentNode Document { get; init; }
}
