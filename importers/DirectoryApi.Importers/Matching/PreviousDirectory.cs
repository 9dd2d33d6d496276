using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Rows;

namespace DirectoryApi.Importers.Matching;

/// <summary>What the edition before holds, so that offices keep their keys and slugs.</summary>
public sealed record PreviousDirectory
{
    /// <summary>Its documents with their rows.</summary>
    public required IReadOnlyList<ImportedDecree> Documents { get; init; }

    /// <summary>Its offices.</summary>
    public required IReadOnlyList<Office> Offices { get; init; }

    /// <summary>Offices of earlier editions that it no longer has, each as it was last.</summary>
    public required IReadOnlyList<Office> Withdrawn { get; init; }

    /// <summary>Keys that stand for another office.</summary>
    public required IReadOnlyList<OfficeAlias> Aliases { get; init; }
}
