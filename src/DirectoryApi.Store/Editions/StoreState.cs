namespace DirectoryApi.Store.Editions;

/// <summary>What a store holds at present, in short: enough to see whether an import has anything to do.</summary>
public sealed record StoreState
{
    /// <summary>A store that has no edition, or does not exist yet.</summary>
    public static StoreState Empty { get; } = new() { Documents = [] };

    /// <summary>Number of the current edition, from 1; null where nothing was ever imported.</summary>
    public int? Edition { get; init; }

    /// <summary>When the current edition was published, in UTC; null where there is none.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>
    /// Fingerprint of the gazetteer that the last import resolved places with, whether it changed anything or not; null
    /// where nothing was ever imported.
    /// </summary>
    public string? GazetteerFingerprint { get; init; }

    /// <summary>Version of the program that made the last import, whether it changed anything or not; null where there was none.</summary>
    public string? ProgramVersion { get; init; }

    /// <summary>The documents of the current edition, ordered by slug.</summary>
    public required IReadOnlyList<StoredDocument> Documents { get; init; }
}
