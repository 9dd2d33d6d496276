namespace DirectoryApi.Store.Model;

/// <summary>One published state of the directory. Times are RFC 3339 in UTC.</summary>
internal sealed class EditionRecord
{
    public required int Number { get; init; }

    public required string PublishedAt { get; init; }

    /// <summary>The edition whose content this one brought back; null for one made by an import. Since version 3 of the tables.</summary>
    public int? Restores { get; init; }

    public required string ProgramVersion { get; init; }

    public required string GazetteerFingerprint { get; init; }

    public required int DocumentCount { get; init; }

    public required int RowCount { get; init; }

    public required int OfficeCount { get; init; }

    public required int ServiceCount { get; init; }

    public required int AddedCount { get; init; }

    public required int ChangedCount { get; init; }

    public required int WithdrawnCount { get; init; }
}
