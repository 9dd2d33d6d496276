using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Rows;

namespace DirectoryApi.Store.Editions;

/// <summary>An edition in full, as the next one is planned from it.</summary>
public sealed record StoredEdition
{
    /// <summary>Its number.</summary>
    public required int Number { get; init; }

    /// <summary>When it was published, in UTC.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Its documents with all of their rows, ordered by slug.</summary>
    public required IReadOnlyList<ImportedDecree> Documents { get; init; }

    /// <summary>Its offices.</summary>
    public required IReadOnlyList<Office> Offices { get; init; }

    /// <summary>Offices of earlier editions that it no longer has.</summary>
    public required IReadOnlyList<WithdrawnOffice> Withdrawn { get; init; }

    /// <summary>Its services.</summary>
    public required IReadOnlyList<Service> Services { get; init; }

    /// <summary>Keys that stand for another office.</summary>
    public required IReadOnlyList<OfficeAlias> Aliases { get; init; }
}
