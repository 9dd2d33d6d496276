using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Rows;

namespace DirectoryApi.Store.Editions;

/// <summary>
/// All that a new edition is to hold. What is not in it is withdrawn. The order of its lists does not matter, except within a
/// document.
/// </summary>
public sealed record EditionDraft
{
    /// <summary>Every document, each with all of its rows.</summary>
    public required IReadOnlyList<ImportedDecree> Documents { get; init; }

    /// <summary>Every office.</summary>
    public required IReadOnlyList<Office> Offices { get; init; }

    /// <summary>Every service.</summary>
    public required IReadOnlyList<Service> Services { get; init; }

    /// <summary>Every key that was merged into another one, of this edition and of those before it.</summary>
    public IReadOnlyList<OfficeAlias> Aliases { get; init; } = [];

    /// <summary>The edition the draft was made from; null for a store without one. A store whose current edition is another refuses the draft.</summary>
    public int? BaseEdition { get; init; }

    /// <summary>Identifies the gazetteer that places were resolved with; any text that changes with its content.</summary>
    public required string GazetteerFingerprint { get; init; }

    /// <summary>Version of the program that makes the edition.</summary>
    public required string ProgramVersion { get; init; }
}
