namespace DirectoryApi.Store.Model;

/// <summary>A stretch of a weekday during which an office is open; times are minutes since midnight, up to 1,440.</summary>
internal sealed class OfficePeriodRecord
{
    public required long VersionId { get; init; }

    public required int Ordinal { get; init; }

    public required string Day { get; init; }

    public required int Opens { get; init; }

    public required int Closes { get; init; }
}
