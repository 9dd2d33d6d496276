using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Domain.Changes;

/// <summary>One thing an edition changed about one office.</summary>
public sealed record OfficeChange
{
    /// <summary>What happened.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The office's key.</summary>
    public required string OfficeKey { get; init; }

    /// <summary>What changed; null where the office was added or withdrawn as a whole.</summary>
    public OfficeField? Field { get; init; }

    /// <summary>The value before; null where there was none. Several values stand on lines of their own.</summary>
    public string? Before { get; init; }

    /// <summary>The value after; null where there is none. For an office found to be another one, the key of that other.</summary>
    public string? After { get; init; }

    /// <summary>The decree the change rests on: of an office withdrawn, the last that listed it.</summary>
    public required string DocumentSlug { get; init; }
}
