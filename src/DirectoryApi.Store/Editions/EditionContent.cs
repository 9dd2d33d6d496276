using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Store.Editions;

/// <summary>What a store reads of one edition to build a snapshot from, whatever kind of store it is.</summary>
internal sealed record EditionContent
{
    /// <summary>Number of the edition.</summary>
    public required int Edition { get; init; }

    /// <summary>When it was published, in UTC.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Its documents with their rows.</summary>
    public required IReadOnlyList<DocumentContent> Documents { get; init; }

    /// <summary>Its services.</summary>
    public required IReadOnlyList<Service> Services { get; init; }

    /// <summary>Its offices.</summary>
    public required IReadOnlyList<Office> Offices { get; init; }
}
