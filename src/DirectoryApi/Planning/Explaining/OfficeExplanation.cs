using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Planning.Explaining;

/// <summary>Why the directory says what it says of an office.</summary>
internal sealed record OfficeExplanation
{
    /// <summary>The edition.</summary>
    public required int Edition { get; init; }

    /// <summary>The office, as the edition has it; one that is gone, as it was last.</summary>
    public required Office Office { get; init; }

    /// <summary>The first edition without the office; null for one that is there.</summary>
    public int? WithdrawnIn { get; init; }

    /// <summary>Every value it has, in the order of fields.</summary>
    public required IReadOnlyList<ExplainedValue> Values { get; init; }

    /// <summary>The rows that it rests on.</summary>
    public required IReadOnlyList<ExplainedWitness> Witnesses { get; init; }

    /// <summary>Keys and slugs that stand for it beside its own.</summary>
    public required IReadOnlyList<OfficeAlias> Aliases { get; init; }

    /// <summary>The uncertain matches that one of its rows has part in.</summary>
    public required IReadOnlyList<PlannedDoubt> Doubts { get; init; }
}
