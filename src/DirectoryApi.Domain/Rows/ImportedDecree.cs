using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Domain.Rows;

/// <summary>All that was read from one document.</summary>
public sealed record ImportedDecree
{
    /// <summary>The document itself.</summary>
    public required Decree Decree { get; init; }

    /// <summary>Name of the file it was read from, without its folder.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file's bytes, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Its standards, in order.</summary>
    public required IReadOnlyList<Standard> Standards { get; init; }

    /// <summary>Every row of every office table, in the order of the document.</summary>
    public required IReadOnlyList<AnnexRow> Rows { get; init; }

    /// <summary>What could not be taken at its word.</summary>
    public required IReadOnlyList<ImportWarning> Warnings { get; init; }
}
