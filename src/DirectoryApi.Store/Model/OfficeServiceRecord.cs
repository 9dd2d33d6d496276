namespace DirectoryApi.Store.Model;

/// <summary>A service an office gives.</summary>
internal sealed class OfficeServiceRecord
{
    public required long VersionId { get; init; }

    public required int Ordinal { get; init; }

    public required string ServiceSlug { get; init; }
}
