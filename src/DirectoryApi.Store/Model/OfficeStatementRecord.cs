namespace DirectoryApi.Store.Model;

/// <summary>What an annex said of an office where the office's record says otherwise. Phones are JSON, the date is ISO 8601.</summary>
internal sealed class OfficeStatementRecord
{
    public required long VersionId { get; init; }

    public required int Ordinal { get; init; }

    public required string DocumentSlug { get; init; }

    public required string AsOf { get; init; }

    public required bool IsReplaced { get; init; }

    public required string Name { get; init; }

    public string? Address { get; init; }

    public required string Phones { get; init; }

    public string? Hours { get; init; }
}
