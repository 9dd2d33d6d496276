namespace DirectoryApi.Store.Editions;

/// <summary>What came of applying a draft.</summary>
public sealed record ApplyResult
{
    /// <summary>Number of the edition that is current now: the new one, or the old one where nothing differed.</summary>
    public required int Edition { get; init; }

    /// <summary>When that edition was published, in UTC.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>True where the draft says what the current edition says: no edition was made.</summary>
    public required bool Unchanged { get; init; }

    /// <summary>Differences by document.</summary>
    public required ChangeCounts Documents { get; init; }

    /// <summary>Differences by service.</summary>
    public required ChangeCounts Services { get; init; }

    /// <summary>Differences by office.</summary>
    public required ChangeCounts Offices { get; init; }
}
