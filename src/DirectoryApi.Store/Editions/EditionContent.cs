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

    /// <summary>
    /// Documents of earlier editions that this one no longer has, each with its rows as it was last: the changes and histories of
    /// offices refer to them still.
    /// </summary>
    public IReadOnlyList<DocumentContent> FormerDocuments { get; init; } = [];

    /// <summary>Its services.</summary>
    public required IReadOnlyList<Service> Services { get; init; }

    /// <summary>Its offices.</summary>
    public required IReadOnlyList<Office> Offices { get; init; }

    /// <summary>Whether the offices are in the order of a snapshot already, so that they need not be sorted.</summary>
    public bool OfficesAreInOrder { get; init; }

    /// <summary>Whether the changes and the offices they are of have the same keys in memory.</summary>
    public bool KeysAreShared { get; init; }

    /// <summary>Offices of earlier editions that this one no longer has, nor has merged into others: each as it was last.</summary>
    public IReadOnlyList<WithdrawnOffice> Withdrawn { get; init; } = [];

    /// <summary>Keys that now stand for another office.</summary>
    public IReadOnlyList<OfficeAlias> Aliases { get; init; } = [];

    /// <summary>What this and every earlier edition changed, in the order of the editions.</summary>
    public IReadOnlyList<EditionChange> Changes { get; init; } = [];

    /// <summary>When this and earlier editions were published, in UTC, by number; need not have every one.</summary>
    public IReadOnlyDictionary<int, DateTimeOffset> PublicationTimes { get; init; } = new Dictionary<int, DateTimeOffset>();
}
