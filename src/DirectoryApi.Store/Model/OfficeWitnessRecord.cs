namespace DirectoryApi.Store.Model;

/// <summary>A printed row that an office rests on, by the row's own key, which outlives a document's versions.</summary>
internal sealed class OfficeWitnessRecord
{
    public required long VersionId { get; init; }

    public required int Ordinal { get; init; }

    public required string DocumentSlug { get; init; }

    public required int Standard { get; init; }

    public required string Annex { get; init; }

    public required string Row { get; init; }

    /// <summary>Why the row is the office's; empty for its first. Since version 3 of the tables.</summary>
    public required string Reason { get; init; }
}
