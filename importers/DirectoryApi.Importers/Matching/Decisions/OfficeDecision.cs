using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Importers.Matching.Decisions;

/// <summary>A maintainer's word on whether two rows speak of one office. It stands above all that importers find.</summary>
public sealed record OfficeDecision
{
    /// <summary>What was decided.</summary>
    public required OfficeVerdict Verdict { get; init; }

    /// <summary>The one row; any of its copies under other standards will do.</summary>
    public required RowKey Left { get; init; }

    /// <summary>The other.</summary>
    public required RowKey Right { get; init; }

    /// <summary>Why, for whoever reads it later.</summary>
    public required string Note { get; init; }

    /// <summary>Name of the table's file.</summary>
    public required string File { get; init; }

    /// <summary>The line of the decision in it, 1-based.</summary>
    public required int Line { get; init; }

    /// <summary>A warning that lines above say otherwise.</summary>
    internal ImportWarning Contradicted() => new(
        "decision.contradicted", File, SourceSpan.At(Line), $"That {Left} and {Right} are {(Verdict == OfficeVerdict.Same ? "the same" : "different")} contradicts lines above it, which hold; change or remove one of them.");
}
